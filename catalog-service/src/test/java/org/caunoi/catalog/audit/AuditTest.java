package org.caunoi.catalog.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caunoi.catalog.reading.Deliveries.as;
import static org.caunoi.catalog.review.Reviewing.decide;
import static org.caunoi.catalog.review.Reviewing.decideAtOnce;
import static org.caunoi.catalog.review.Reviewing.decideMany;
import static org.caunoi.catalog.review.Reviewing.id;
import static org.caunoi.catalog.review.Reviewing.item;
import static org.caunoi.catalog.review.Reviewing.meeting;
import static org.caunoi.catalog.review.Reviewing.tag;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.caunoi.catalog.reading.Deliveries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class AuditTest {

  @Inject DataSource database;

  private List<String> rows(String subject, String columns) {
    List<String> rows = new ArrayList<>();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet result =
            statement.executeQuery(
                "select concat_ws(' ', "
                    + columns
                    + ") from audit_event where subject_id = '"
                    + subject
                    + "' order by id")) {
      while (result.next()) {
        rows.add(result.getString(1));
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void run(String statement) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement session = connection.createStatement()) {
      session.execute(statement);
    }
  }

  @Test
  void aDecisionIsAuditedWithItsPersonReasonAndRequest() {
    String meeting = meeting();
    as("officer")
        .contentType(ContentType.JSON)
        .header("If-Match", tag(meeting))
        .header("X-Request-Id", "desk-7.morning")
        .body("{\"decision\": \"CONFIRM\", \"reason\": \"seen the minutes\"}")
        .post("/api/v1/" + meeting + "/decision")
        .then()
        .statusCode(200)
        .header("X-Request-Id", "desk-7.morning");
    assertThat(
            rows(
                id(meeting),
                "actor, role, action, subject_kind, reason, request_id,"
                    + " before -> 'fact' ->> 'review', after -> 'fact' ->> 'review'"))
        .containsExactly(
            "officer OFFICER CONFIRM ACTIVITY seen the minutes desk-7.morning"
                + " UNREVIEWED CONFIRMED");
  }

  @Test
  void aChangeByHandInTheDatabaseIsAuditedToo() throws SQLException {
    String meeting = id(meeting());
    run(
        "update fact_party set name = 'Thủ đô Paris' where side = 'PARTNER' and fact_id = '"
            + meeting
            + "'");
    assertThat(
            rows(
                meeting,
                "actor, role, action,"
                    + " jsonb_path_query_array(after, '$.fact_party[*] ? (@.side == \"PARTNER\").name')"))
        .containsExactly("system SYSTEM CHANGE [\"Thủ đô Paris\"]");
  }

  @Test
  void whatNobodyHasTouchedIsAuditedByItsDelivery() {
    String article = Deliveries.newArticleId();
    ObjectNode first =
        Deliveries.delivery(Deliveries.meeting("2032-01-02", "vn-ha-noi", "fr-paris"));
    Deliveries.put(article, first).then().statusCode(200);
    ObjectNode second =
        Deliveries.delivery(Deliveries.meeting("2032-01-03", "vn-ha-noi", "fr-paris"));
    second.put("fetchedAt", "2026-11-03T00:00:00Z").put("bytesSha256", "c".repeat(64));
    Deliveries.put(article, second).then().statusCode(200);
    assertThat(rows(article, "actor, action, after -> 'article' ->> 'bytes_sha256'"))
        .containsExactly(
            "SERVICE_INGEST CREATE " + "a".repeat(64), "SERVICE_INGEST READ " + "c".repeat(64));
  }

  @Test
  void aReadingThatAddsToAConfirmedFactIsAudited() {
    String article = Deliveries.newArticleId();
    ObjectNode reading = Deliveries.meeting("2032-02-02", "vn-ha-noi", "fr-paris");
    Deliveries.put(article, Deliveries.delivery(reading)).then().statusCode(200);
    String meeting =
        as("viewer")
            .get("/api/v1/activities?from=2032-02-02&to=2032-02-02&limit=200")
            .path("items.find { it.evidence.any { e -> e.articleId == '" + article + "' } }.id");
    decide("officer", "activities/" + meeting, tag("activities/" + meeting), "CONFIRM");
    ArrayNode quotes = (ArrayNode) reading.get("activities").get(0).get("evidence");
    String body = reading.get("article").get("body").asText();
    quotes.addObject().put("quote", body.substring(0, 5)).put("start", 0).put("end", 5);
    ObjectNode second = Deliveries.delivery(reading);
    second.put("fetchedAt", "2026-11-03T00:00:00Z").put("bytesSha256", "d".repeat(64));
    Deliveries.put(article, second).then().statusCode(200);
    assertThat(
            rows(
                meeting,
                "actor, action, jsonb_array_length(before -> 'evidence'),"
                    + " jsonb_array_length(after -> 'evidence')"))
        .containsExactly("officer CONFIRM 1 1", "SERVICE_INGEST CHANGE 1 2");
  }

  @Test
  void ofTwoOfficersAtOnceBothAreAudited() {
    String meeting = meeting();
    assertThat(decideAtOnce(meeting, "REJECT")).containsExactlyInAnyOrder(200, 412);
    assertThat(rows(id(meeting), "action")).containsExactlyInAnyOrder("REJECT", "REFUSED");
    assertThat(rows(id(meeting), "actor")).containsExactlyInAnyOrder("officer", "approver");
  }

  @Test
  void whatIsRefusedWithinAListIsAuditedToo() {
    String meeting = meeting();
    var stale = item("ACTIVITY", meeting, "CONFIRM");
    decide("approver", meeting, tag(meeting), "REJECT");
    decideMany("officer", List.of(stale)).then().statusCode(200);
    assertThat(rows(id(meeting), "actor, action, after ->> 'status'"))
        .containsExactly("approver REJECT", "officer REFUSED 412");
  }

  @Test
  void quotesAreNamedByTheirHashOnly() throws SQLException {
    String meeting = meeting();
    decide("officer", meeting, tag(meeting), "CONFIRM");
    assertThat(rows(id(meeting), "after -> 'evidence' -> 0 ->> 'quote'").get(0))
        .matches("\\{\"sha256\": \"[0-9a-f]{64}\"}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update audit_event set actor = 'nobody'",
        "delete from audit_event",
        "truncate audit_event",
        "update audit_head set rows = 0",
        "delete from audit_head",
        "truncate audit_head",
        "update audit_text set text = ''",
        "truncate audit_text"
      })
  void theServicesOwnRoleMayOnlyAddToIt(String statement) {
    decide("officer", meeting(), "\"0\"", "CONFIRM");
    assertThatThrownBy(() -> run(statement))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("permission denied");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update audit_event set actor = 'nobody'",
        "delete from audit_event",
        "truncate audit_event"
      })
  void aRoleThatHasTheRightsIsRefusedToo(String statement) throws SQLException {
    decide("officer", meeting(), "\"0\"", "CONFIRM");
    try (Connection connection = database.getConnection();
        Statement session = connection.createStatement()) {
      connection.setAutoCommit(false);
      session.execute("grant update, delete, truncate on audit_event to current_user");
      assertThatThrownBy(() -> session.execute(statement))
          .hasMessageContaining("only ever added to");
      connection.rollback();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "delete from audit_text",
        "update decision set decided_by = 'nobody'",
        "delete from decision"
      })
  void textsOnlyLeaveByAnErasureAndDecisionsNever(String statement) {
    decide("officer", meeting(), "\"0\"", "CONFIRM");
    assertThatThrownBy(() -> run(statement)).hasMessageContaining("only ever added to");
  }
}
