package org.caunoi.catalog.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caunoi.catalog.reading.Deliveries.as;
import static org.caunoi.catalog.review.Reviewing.decide;
import static org.caunoi.catalog.review.Reviewing.latestDecision;
import static org.caunoi.catalog.review.Reviewing.signedPaper;
import static org.caunoi.catalog.review.Reviewing.tag;
import static org.caunoi.catalog.review.Reviewing.undo;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.caunoi.catalog.reading.Deliveries;
import org.caunoi.catalog.review.Reviewing;
import org.junit.jupiter.api.Test;

/** Each test has a partner city of its own, so that what other tests leave waiting is not seen. */
@QuarkusTest
class QueueTest {

  @Inject DataSource database;

  private static JsonPath queue(String query) {
    return as("officer")
        .get("/api/v1/queue?limit=200&" + query)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static List<String> ids(String partner) {
    return queue("partner=" + partner).getList("items.id");
  }

  /** Every article is of another home, so each meeting is one of its own. */
  private static String meeting(String date, String partner, String title, double confidence) {
    ObjectNode reading = Deliveries.meeting(date, "vn-ha-noi", partner);
    ObjectNode activity = (ObjectNode) reading.get("activities").get(0);
    activity.put("confidence", confidence);
    if (title != null) {
      host(activity, title);
    }
    String article = Deliveries.deliver(reading);
    return queue("partner=" + partner)
        .getString("items.find { it.evidence.any { e -> e.articleId == '" + article + "' } }.id");
  }

  private static void host(ObjectNode activity, String title) {
    ((ArrayNode) activity.get("officials"))
        .addObject()
        .put("name", "Nguyễn Văn Chờ")
        .put("title", title)
        .put("side", "HOME")
        .put("role", "HOST");
  }

  private static int total() {
    return as("viewer").get("/api/v1/queue/counts").path("total");
  }

  private static void confirm(String id) {
    String meeting = "activities/" + id;
    decide("officer", meeting, tag(meeting), "CONFIRM").then().statusCode(200);
  }

  @Test
  void showsEnoughToDecide() {
    String id = meeting("2031-05-06", "fr-caen", null, 0.9);
    String home = as("viewer").get("/api/v1/activities/" + id).path("home[0].nameVi");
    JsonPath item = queue("partner=fr-caen");
    assertThat(item.getString("items[0].id")).isEqualTo(id);
    assertThat(item.getString("items[0].kind")).isEqualTo("ACTIVITY");
    assertThat(item.getInt("items[0].version")).isEqualTo(Reviewing.version("activities/" + id));
    assertThat(item.getString("items[0].summary.vi"))
        .isEqualTo("Gặp gỡ: " + home + " – Caen, 06/05/2031");
    assertThat(item.getString("items[0].summary.en")).endsWith("– Caen, 2031-05-06");
    assertThat(item.getString("items[0].band")).isEqualTo("HIGH");
    assertThat(item.getString("items[0].evidence[0].quote")).isNotBlank();
    assertThat(item.getString("items[0].evidence[0].articleId")).hasSize(64);
    assertThat(item.getList("items[0].why")).containsExactly("NEW_PARTNER");
  }

  @Test
  void leadersComeBeforeOthersAndTheOldestFirstAmongEquals() {
    String first = meeting("2031-01-01", "it-bologna", null, 0.9);
    String second = meeting("2031-01-11", "it-bologna", "Chuyên viên", 0.9);
    String led = meeting("2031-01-21", "it-bologna", "Phó Chủ tịch UBND thành phố Hà Nội", 0.9);
    String ambassador = meeting("2031-01-31", "it-bologna", "Đại sứ Ý tại Việt Nam", 0.9);
    assertThat(ids("it-bologna")).containsExactly(led, ambassador, first, second);
    assertThat(queue("partner=it-bologna").getList("items[0].why")).contains("LEADERS");
  }

  @Test
  void aPartnerIsNewUntilSomethingIsConfirmedWithIt() {
    String first = meeting("2031-02-01", "es-valencia", null, 0.9);
    String second = meeting("2031-02-02", "es-valencia", null, 0.9);
    confirm(first);
    assertThat(ids("es-valencia")).containsExactly(second);
    assertThat(queue("partner=es-valencia").getList("items[0].why")).isEmpty();
    undo("officer", "activities/" + first, latestDecision("activities/" + first))
        .then()
        .statusCode(200);
    assertThat(ids("es-valencia")).containsExactly(first, second);
    assertThat(queue("partner=es-valencia").getList("items.why.flatten()"))
        .containsExactly("NEW_PARTNER", "NEW_PARTNER");
  }

  @Test
  void signedPapersComeFirstAndSayThatTheyWaitForASecondPerson() {
    String paper = signedPaper();
    decide("officer", paper, tag(paper), "CONFIRM").then().statusCode(200);
    JsonPath waiting = queue("waitingForSecondPerson=true");
    String item = "items.find { it.id == '" + Reviewing.id(paper) + "' }";
    assertThat(waiting.getString(item + ".confirmedBy")).isEqualTo("officer");
    assertThat(waiting.getBoolean(item + ".waitingForSecondPerson")).isTrue();
    assertThat(waiting.getList(item + ".why"))
        .contains("WAITING_FOR_SECOND_PERSON", "SIGNED_PAPER", "LEADERS");
    assertThat(queue("waitingForSecondPerson=false").getList("items.id"))
        .doesNotContain(Reviewing.id(paper));
    List<String> kinds = queue("scope=office").getList("items.kind");
    assertThat(kinds.get(0)).isEqualTo("AGREEMENT");
    decide("approver", paper, tag(paper), "CONFIRM").then().statusCode(200);
    assertThat(queue("waitingForSecondPerson=true").getList("items.id"))
        .doesNotContain(Reviewing.id(paper));
  }

  @Test
  void whatIsConfirmedWaitsAgainWhenALaterArticleSaysOtherwise() throws SQLException {
    String id = meeting("2031-08-01", "cz-brno", null, 0.9);
    confirm(id);
    assertThat(ids("cz-brno")).isEmpty();
    contradict(id, "2031-08-01", "2031-08-02");
    JsonPath waiting = queue("partner=cz-brno&conflicts=true");
    assertThat(waiting.getList("items.id")).containsExactly(id);
    assertThat(waiting.getList("items[0].why")).contains("CONTRADICTED");
    assertThat(waiting.getBoolean("items[0].waitingForSecondPerson")).isFalse();
    assertThat(waiting.getList("items[0].conflicts[0].values.value"))
        .containsExactly("2031-08-01", "2031-08-02");
    assertThat(queue("partner=cz-brno&conflicts=false").getList("items.id")).isEmpty();
    confirm(id);
    assertThat(ids("cz-brno")).isEmpty();
    undo("officer", "activities/" + id, latestDecision("activities/" + id)).then().statusCode(409);
  }

  /** As matching does when a later article of the same event has another day. */
  private void contradict(String id, String decided, String told) throws SQLException {
    String conflict =
        "insert into fact_conflict (fact_id, ordinal, field, value, article_id) select '%s', %d,"
            + " 'startDate', '%s', %s";
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute(conflict.formatted(id, 0, decided, "null"));
      statement.execute(
          conflict.formatted(id, 1, told, "article_id from evidence where fact_id = '" + id + "'"));
      statement.execute("update fact set version = version + 1 where id = '" + id + "'");
      connection.commit();
    }
  }

  @Test
  void whatIsDecidedOrWithdrawnLeavesIt() {
    String rejected = meeting("2031-03-01", "cn-dongguan", null, 0.9);
    decide("officer", "activities/" + rejected, tag("activities/" + rejected), "REJECT");
    String article = Deliveries.newArticleId();
    ObjectNode told =
        Deliveries.delivery(Deliveries.meeting("2031-03-02", "vn-ha-noi", "cn-dongguan"));
    Deliveries.put(article, told).then().statusCode(200);
    assertThat(ids("cn-dongguan")).hasSize(1).doesNotContain(rejected);
    ObjectNode later = Deliveries.delivery(Deliveries.empty());
    later.put("bytesSha256", "b".repeat(64)).put("fetchedAt", "2026-11-02T00:00:00Z");
    Deliveries.put(article, later).then().statusCode(200);
    assertThat(ids("cn-dongguan")).isEmpty();
  }

  @Test
  void filtersByKindAndConfidence() {
    String sure = meeting("2031-04-01", "ve-cumana", null, 0.8);
    String half = meeting("2031-04-02", "ve-cumana", null, 0.5);
    String hardly = meeting("2031-04-03", "ve-cumana", null, 0.2);
    String partner = "partner=ve-cumana&";
    assertThat(queue(partner + "confidence=HIGH").getList("items.id")).containsExactly(sure);
    assertThat(queue(partner + "confidence=MEDIUM").getList("items.id")).containsExactly(half);
    assertThat(queue(partner + "confidence=LOW").getList("items.id")).containsExactly(hardly);
    assertThat(queue(partner + "kind=ACTIVITY").getList("items.id")).hasSize(3);
    assertThat(queue(partner + "kind=MILESTONE").getList("items.id")).isEmpty();
    as("officer").get("/api/v1/queue?kind=TREATY").then().statusCode(400);
    as("officer").get("/api/v1/queue?confidence=0.7").then().statusCode(400);
  }

  @Test
  void pagesJoinedAreTheWholeQueue() {
    Deliveries.deliver(Deliveries.sample(4));
    List<String> whole = queue("scope=all").getList("items.id");
    List<String> joined = new ArrayList<>();
    String cursor = null;
    do {
      var page =
          as("officer")
              .queryParams(cursor == null ? Map.of() : Map.of("cursor", cursor))
              .get("/api/v1/queue?scope=all&limit=7")
              .then()
              .statusCode(200)
              .extract();
      joined.addAll(page.<List<String>>path("items.id"));
      cursor = page.path("next");
    } while (cursor != null && joined.size() < whole.size());
    assertThat(joined.subList(0, Math.min(200, joined.size())))
        .startsWith(whole.toArray(String[]::new))
        .doesNotHaveDuplicates();
  }

  @Test
  void whatIsOthersIsOnlyShownWhereItIsAskedFor() {
    Deliveries.deliver(Deliveries.meeting("2031-06-01", "vn-da-nang", "et-dire-dawa"));
    assertThat(ids("et-dire-dawa")).isEmpty();
    assertThat(queue("scope=all&partner=et-dire-dawa").getList("items.id")).hasSize(1);
  }

  @Test
  void countsByKindAndConfidence() {
    meeting("2031-07-01", "jp-higashimurayama", null, 0.2);
    as("viewer")
        .get("/api/v1/queue/counts")
        .then()
        .statusCode(200)
        .body("total", greaterThan(0))
        .body("oldest", notNullValue())
        .body("oldestDays", greaterThanOrEqualTo(0))
        .body("byKind.find { it.kind == 'ACTIVITY' }.low", greaterThan(0))
        .body("byKind.sum { it.high + it.medium + it.low }", equalTo(total()));
    int office = total();
    as("viewer")
        .get("/api/v1/queue/counts?scope=all")
        .then()
        .body("total", greaterThanOrEqualTo(office));
  }

  @Test
  void partnershipsOfTheOfficeWaitToo() {
    as("officer")
        .get("/api/v1/queue?kind=PARTNERSHIP&limit=200")
        .then()
        .body("items", not(empty()))
        .body("items.kind", everyItem(equalTo("PARTNERSHIP")))
        .body("items.source", hasItem(notNullValue()))
        .body("items.summary.vi", hasItem(startsWith("Kết nghĩa: Hà Nội – ")));
    as("officer")
        .get("/api/v1/queue?kind=PARTNERSHIP&scope=all&limit=200")
        .then()
        .body("items", hasSize(greaterThan(2)));
  }
}
