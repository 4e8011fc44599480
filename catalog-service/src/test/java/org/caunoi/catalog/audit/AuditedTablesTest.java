package org.caunoi.catalog.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** No table escapes the audit unnoticed. */
@QuarkusTest
class AuditedTablesTest {

  @Inject DataSource database;

  private List<String> names(String query) throws SQLException {
    List<String> names = new ArrayList<>();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return names;
  }

  @Test
  void everyTableIsAuditedOrSaysWhyNot() throws SQLException, IOException {
    List<String> tables =
        names("select tablename from pg_tables where schemaname = 'public' order by 1");
    List<String> audited = names("select distinct table_name from audit_part");
    List<String> known = new ArrayList<>(audited);
    known.addAll(unaudited());
    assertThat(tables)
        .as(
            "tables that nobody has thought about: add `select audit_table(…)` to the migration"
                + " (as in V233) or a line with the reason to src/test/resources/unaudited-tables.txt")
        .isSubsetOf(known);
    assertThat(known).as("tables that are no more, or stand in both lists").isSubsetOf(tables);
    assertThat(known).doesNotHaveDuplicates();
  }

  @Test
  void everyAuditedTableHasItsTriggers() throws SQLException {
    assertThat(
            names(
                """
                select distinct tgrelid::regclass::text from pg_trigger
                 where tgenabled = 'O' and tgname like 'audit\\_%' and not tgisinternal
                """))
        .containsAll(names("select distinct table_name from audit_part"));
  }

  private static List<String> unaudited() throws IOException {
    try (InputStream in = AuditedTablesTest.class.getResourceAsStream("/unaudited-tables.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\\|")[0].strip())
          .toList();
    }
  }
}
