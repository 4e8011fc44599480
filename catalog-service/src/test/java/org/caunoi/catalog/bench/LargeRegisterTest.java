package org.caunoi.catalog.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * What the generator writes past the triggers is a register: nothing hangs in the air, and all that
 * is derived at one go is what the triggers would have made row by row.
 */
@QuarkusTest
@WithTestResource(value = ExplainingPostgres.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
class LargeRegisterTest {

  private static final double SCALE = 0.004;

  /** What follows from the register, without what only says when it was written. */
  private static final Map<String, String> DERIVED = derived();

  /** The tables of each kind of fact, after its own; what is referred to comes before. */
  private static final Map<String, List<String>> PARTS = parts();

  private static final String FOREIGN_KEYS =
      """
      select format('select %L || count(*) from %s t where t.%I is not null and not exists'
          || ' (select from %s r where r.%I = t.%I)', conname || ': ', conrelid::regclass,
          own.attname, confrelid::regclass, other.attname, own.attname)
        from pg_constraint
        join pg_attribute own on own.attrelid = conrelid and own.attnum = conkey[1]
        join pg_attribute other on other.attrelid = confrelid and other.attnum = confkey[1]
       where contype = 'f' and cardinality(conkey) = 1
      """;

  private static final String COLUMNS =
      """
      select string_agg(quote_ident(column_name), ', ' order by ordinal_position)
        from information_schema.columns
       where table_schema = 'public' and is_generated = 'NEVER' and table_name = '%s'
      """;

  ExplainingPostgres database;

  private static Map<String, String> derived() {
    Map<String, String> derived = new LinkedHashMap<>();
    derived.put("search_entry", "to_jsonb(t) - 'written_in'");
    derived.put("partner_fact", "to_jsonb(t)");
    derived.put("standing_fact", "to_jsonb(t)");
    derived.put("activity_count", "to_jsonb(t)");
    derived.put("known_partner", "to_jsonb(t)");
    derived.put("queue_item", "to_jsonb(t)");
    derived.put("stage_proposal", "to_jsonb(t)");
    return derived;
  }

  private static Map<String, List<String>> parts() {
    Map<String, List<String>> parts = new LinkedHashMap<>();
    parts.put("ORGANISATION", List.of("organisation"));
    parts.put("OFFICIAL", List.of("official"));
    parts.put("AGREEMENT", List.of("agreement"));
    parts.put("ACTIVITY", List.of("activity", "activity_agreement"));
    parts.put("COMMITMENT", List.of("commitment"));
    parts.put("MILESTONE", List.of("milestone"));
    return parts;
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String count(Connection connection, String table) throws SQLException {
    return LargeRegister.texts(connection, "select count(*) from " + table).get(0);
  }

  @Test
  void isWhatTheTriggersWouldHaveMade() throws SQLException {
    try (Connection connection = database.connect()) {
      LargeRegister.fill(connection, SCALE);
      holdsWhatItPromises(connection);
      for (String check : LargeRegister.texts(connection, FOREIGN_KEYS)) {
        assertThat(LargeRegister.texts(connection, check).get(0)).endsWith(": 0");
      }
      Map<String, List<String>> atOneGo = dump(connection);
      writeRowByRow(connection);
      Map<String, List<String>> rowByRow = dump(connection);
      for (String table : DERIVED.keySet()) {
        assertThat(atOneGo.get(table)).as(table).isNotEmpty();
        assertThat(rowByRow.get(table))
            .as(table)
            .containsExactlyInAnyOrderElementsOf(atOneGo.get(table));
      }
    }
  }

  private static void holdsWhatItPromises(Connection connection) throws SQLException {
    assertThat(count(connection, "activity")).isEqualTo("800");
    assertThat(count(connection, "agreement")).isEqualTo("80");
    assertThat(count(connection, "article")).isEqualTo("240");
    // Four quotes of each activity, three of every other fact with quotes: a million at scale 1.
    assertThat(count(connection, "evidence")).isEqualTo(String.valueOf(4 * 800 + 3 * 260));
  }

  private static Map<String, List<String>> dump(Connection connection) throws SQLException {
    run(
        connection,
        "select count_activities(array(select distinct bucket from activity_count_due));"
            + " delete from activity_count_due");
    Map<String, List<String>> dump = new LinkedHashMap<>();
    for (Map.Entry<String, String> table : DERIVED.entrySet()) {
      String rows = "select (" + table.getValue() + ")::text from " + table.getKey() + " t";
      dump.put(table.getKey(), LargeRegister.texts(connection, rows));
    }
    return dump;
  }

  /** Puts all of it away, and back as the service would: every fact in a transaction of its own. */
  private static void writeRowByRow(Connection connection) throws SQLException {
    run(connection, "create schema kept; set caunoi.bulk = 'on'");
    List<String> tables =
        List.of("article", "fact", "fact_party", "fact_official", "evidence", "activity_agreement");
    for (String table : tables) {
      run(connection, "create table kept." + table + " as table " + table);
    }
    for (List<String> parts : PARTS.values()) {
      run(
          connection,
          "create table if not exists kept." + parts.get(0) + " as table " + parts.get(0));
    }
    run(connection, "truncate article, fact cascade; truncate known_partner, activity_count");
    run(connection, "delete from queue_item where kind <> 'PARTNERSHIP'");
    run(
        connection,
        "delete from search_entry where id in (select id from kept.article union all"
            + " select id::text from kept.fact)");
    assertThat(count(connection, "partner_fact")).isEqualTo("0");
    for (String id : LargeRegister.texts(connection, "select id from kept.article order by id")) {
      insert(connection, "article", "id", id);
    }
    for (Map.Entry<String, List<String>> kind : PARTS.entrySet()) {
      String ids =
          "select id from kept.fact where kind = '" + kind.getKey() + "' order by md5(id::text)";
      for (String id : LargeRegister.texts(connection, ids)) {
        connection.setAutoCommit(false);
        insert(connection, "fact", "id", id);
        for (String part : kind.getValue()) {
          insert(connection, part, part.equals("activity_agreement") ? "activity_id" : "id", id);
        }
        for (String part : List.of("fact_party", "fact_official", "evidence")) {
          insert(connection, part, "fact_id", id);
        }
        connection.commit();
        connection.setAutoCommit(true);
      }
    }
  }

  private static void insert(Connection connection, String table, String key, String id)
      throws SQLException {
    String columns = LargeRegister.texts(connection, COLUMNS.formatted(table)).get(0);
    run(
        connection,
        "insert into %1$s (%2$s) select %2$s from kept.%1$s where %3$s::text = '%4$s'"
            .formatted(table, columns, key, id));
  }
}
