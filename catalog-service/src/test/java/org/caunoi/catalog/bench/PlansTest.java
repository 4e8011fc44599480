package org.caunoi.catalog.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caunoi.catalog.reading.Deliveries.as;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.caunoi.catalog.reading.Deliveries;
import org.junit.jupiter.api.Test;

/**
 * On a tenth of a large register no question is answered, and no reading taken, by reading a large
 * table from end to end: the plans of the statements that the service and its triggers really
 * issue, as the database writes them down.
 */
@QuarkusTest
@WithTestResource(value = ExplainingPostgres.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
class PlansTest {

  /** All that has thousands of rows here; of fewer, reading them all may be the best plan. */
  private static final Pattern WHOLE_TABLE =
      Pattern.compile(
          "Seq Scan on (fact|activity|evidence|fact_party|fact_official|article|article_body"
              + "|proposal|search_entry|partner_fact|activity_count|queue_item|locality"
              + "|locality_name)\\b");

  private static boolean isFilled;

  ExplainingPostgres database;

  @Test
  void noQuestionReadsALargeTableFromEndToEnd() throws SQLException, IOException {
    Map<String, String> wrong = new LinkedHashMap<>();
    int statements = 0;
    try (Connection connection = filled()) {
      for (String question : new Questions(connection).each()) {
        as("officer").urlEncodingEnabled(false).get("/api/v1" + question).then().statusCode(200);
        statements += judge(question, plans(connection), wrong);
      }
    }
    assertThat(statements).as("statements whose plan was seen").isGreaterThan(500);
    assertThat(wrong).isEmpty();
  }

  @Test
  void noDeliveryReadsALargeTableFromEndToEnd() throws SQLException, IOException {
    Map<String, String> wrong = new LinkedHashMap<>();
    int statements = 0;
    try (Connection connection = filled()) {
      for (int sample = 0; sample < 5; sample++) {
        Deliveries.deliver(Deliveries.sample(sample));
        statements += judge("sample " + sample, plans(connection), wrong);
      }
    }
    assertThat(statements).as("statements whose plan was seen").isGreaterThan(300);
    assertThat(wrong).isEmpty();
  }

  private Connection filled() throws SQLException, IOException {
    Connection connection = database.connect();
    if (!isFilled) {
      LargeRegister.fill(connection, 0.1);
      isFilled = true;
    }
    database.explain(connection);
    plans(connection);
    return connection;
  }

  private static int judge(String what, List<String> plans, Map<String, String> wrong) {
    for (String plan : plans) {
      Matcher whole = WHOLE_TABLE.matcher(plan);
      if (whole.find()) {
        wrong.putIfAbsent(what + ": " + whole.group(), plan);
      }
    }
    return plans.size();
  }

  private int marks;

  /** Writes a line into the log, behind everything that was written before. */
  private String mark(Connection connection) throws SQLException {
    String mark = "mark " + ++marks + ";";
    try (Statement statement = connection.createStatement()) {
      statement.execute("do $$ begin raise log '" + mark + "'; end $$");
    }
    return mark;
  }

  private List<String> plans(Connection connection) throws SQLException, IOException {
    String mark = mark(connection);
    StringBuilder log = new StringBuilder();
    while (log.indexOf(mark) < 0) {
      log.append(database.log());
    }
    return Stream.of(log.toString().split("(?m)^(?=\\S)"))
        .filter(entry -> entry.contains("plan:"))
        .toList();
  }
}
