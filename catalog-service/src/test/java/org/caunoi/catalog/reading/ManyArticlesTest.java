package org.caunoi.catalog.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caunoi.catalog.reading.Deliveries.as;
import static org.caunoi.catalog.reading.Dispatches.deliver;
import static org.caunoi.catalog.reading.Dispatches.meeting;
import static org.caunoi.catalog.reading.Dispatches.official;
import static org.caunoi.catalog.reading.Dispatches.published;
import static org.caunoi.catalog.reading.Dispatches.signing;
import static org.caunoi.catalog.reading.Dispatches.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Many articles tell of one event. Every test has a partner city of its own. */
@QuarkusTest
class ManyArticlesTest {

  private static List<Map<String, Object>> list(String things, String partner) {
    return as("viewer")
        .get("/api/v1/" + things + "?scope=all&limit=200&partner=" + partner)
        .then()
        .statusCode(200)
        .extract()
        .path("items");
  }

  /** The articles that support each of these things. */
  private static List<List<String>> articles(String things, String partner) {
    return as("viewer")
        .get("/api/v1/" + things + "?scope=all&limit=200&partner=" + partner)
        .path("items.collect { it.evidence.articleId.unique().sort() }");
  }

  private static List<String> sorted(String... articles) {
    return Arrays.stream(articles).sorted().toList();
  }

  @Test
  void twoArticlesOnOneMeetingAreOneActivityWithEvidenceOfBoth() {
    String one = deliver(meeting("2019-03-04", "ua-kupiansk"));
    String two =
        deliver(
            with(
                meeting("2019-03-04", "ua-kupiansk"),
                activity -> activity.put("type", "CONFERENCE")));
    assertThat(articles("activities", "ua-kupiansk")).containsExactly(sorted(one, two));
  }

  @Test
  void aDayApartTakesAnOfficialInCommon() {
    deliver(meeting("2019-03-04", "ua-kamianske"));
    deliver(meeting("2019-03-05", "ua-kamianske"));
    assertThat(list("activities", "ua-kamianske")).hasSize(2);
    for (int day = 4; day < 6; day++) {
      ObjectNode reading = meeting("2019-04-0" + day, "ua-kamianske");
      with(reading, official("Trần Văn Một", "Chủ tịch UBND", "PARTICIPANT"));
      deliver(published(reading, "2019-04-0" + (day + 1)));
    }
    assertThat(list("activities", "ua-kamianske")).hasSize(3);
    assertThat(list("activities", "ua-kamianske").get(0)).containsEntry("startDate", "2019-04-04");
  }

  @Test
  void hostsOfDifferentRankAreTwoMeetings() {
    deliver(
        with(
            meeting("2019-03-04", "ua-dnipro"),
            official("Trần Văn Một", "Bí thư Thành ủy", "HOST")));
    deliver(
        with(
            meeting("2019-03-04", "ua-dnipro"),
            official("Lê Văn Hai", "Phó Chủ tịch UBND", "HOST")));
    assertThat(list("activities", "ua-dnipro")).hasSize(2);
    deliver(
        with(
            meeting("2019-03-04", "ua-dnipro"),
            official("Tran Van Mot", "Secretary of the Party Committee", "HOST")));
    assertThat(list("activities", "ua-dnipro")).hasSize(2);
  }

  @Test
  void aVisitHoldsItsMeetingsAndIsNoneOfThem() {
    ObjectNode visit = meeting("2019-03-04", "ua-kharkiv");
    deliver(with(visit, activity -> activity.put("type", "VISIT").put("endDate", "2019-03-06")));
    deliver(meeting("2019-03-04", "ua-kharkiv"));
    assertThat(list("activities", "ua-kharkiv")).hasSize(2);
  }

  @Test
  void twoMeetingsOfOneArticleStayTwo() {
    ObjectNode reading = meeting("2019-03-04", "ua-kyiv");
    ((ArrayNode) reading.get("activities"))
        .add(Dispatches.activity(meeting("2019-03-04", "ua-kyiv")));
    deliver(reading);
    deliver(meeting("2019-03-04", "ua-kyiv"));
    assertThat(list("activities", "ua-kyiv")).hasSize(2);
  }

  @Test
  void aUnitOfTheHomeIsTheHome() {
    deliver(meeting("2019-03-04", "ua-kherson"));
    deliver(Deliveries.meeting("2019-03-04", "vn-ba-dinh", "ua-kherson"));
    deliver(Deliveries.meeting("2019-03-04", "vn-da-nang", "ua-kherson"));
    assertThat(list("activities", "ua-kherson")).hasSize(2);
  }

  @Test
  void anOrganisationCountsAsItsLocality() {
    deliver(meeting("2019-03-04", "ua-khmelnytskyy"));
    deliver(
        with(
            meeting("2019-03-04", "ua-khmelnytskyy"),
            activity ->
                activity
                    .putArray("partners")
                    .addObject()
                    .put("name", "Đại học Brest")
                    .put("ofLocalityId", "ua-khmelnytskyy")
                    .put("country", "FR")
                    .put("level", "ORGANISATION")));
    assertThat(list("activities", "ua-khmelnytskyy")).hasSize(1);
  }

  private static ObjectNode withoutYear(String partner) {
    return with(meeting(null, partner), activity -> activity.put("dateNoYear", "--03-04"));
  }

  @Test
  void aDayWithoutItsYearIsFoundUnlessYearsCompete() {
    String printed = deliver(withoutYear("ua-kremenchuk"));
    String dated = deliver(meeting("2019-03-04", "ua-kremenchuk"));
    assertThat(articles("activities", "ua-kremenchuk")).containsExactly(sorted(printed, dated));
    String later = deliver(meeting("2021-03-04", "ua-kremenchuk"));
    assertThat(articles("activities", "ua-kremenchuk"))
        .containsExactlyInAnyOrder(List.of(printed), List.of(dated), List.of(later));
  }

  @Test
  void withoutADateNothingIsMatched() {
    deliver(meeting(null, "ua-kropyvnytskyi"));
    deliver(meeting(null, "ua-kropyvnytskyi"));
    assertThat(list("activities", "ua-kropyvnytskyi")).hasSize(2);
  }

  @Test
  void onePaperOfManyArticlesKeepsWhatTheySayApart() {
    String one = deliver(published(signing("2019-03-04", "ua-donetsk", 6), "2019-03-05"));
    String two = deliver(published(signing("2019-03-04", "ua-donetsk", 7), "2019-03-06"));
    deliver(published(signing("2019-03-04", "ua-donetsk", 6), "2019-03-07"));
    as("viewer")
        .get("/api/v1/agreements?scope=all&partner=ua-donetsk")
        .then()
        .body("items", hasSize(1))
        .body("items[0].count", equalTo(6))
        .body("items[0].activities", hasSize(1))
        .body("items[0].conflicts.field", contains("count"))
        .body("items[0].conflicts[0].values.value", contains("6", "7"))
        .body("items[0].conflicts[0].values.articleId", contains(one, two))
        .body("items[0].conflicts[0].values.quote", everyItem(notNullValue()));
    assertThat(list("activities", "ua-donetsk")).hasSize(1);
  }

  @Test
  void anUnsignedPaperIsNotTheSignedOne() {
    ObjectNode planned = signing("2019-03-04", "ua-luhansk", 1);
    ((ObjectNode) planned.at("/agreements/0")).put("status", "TO_BE_SIGNED").putNull("signedDate");
    deliver(planned);
    deliver(signing("2019-03-04", "ua-luhansk", 1));
    assertThat(list("agreements", "ua-luhansk")).hasSize(2);
  }

  @Test
  void anEarlierPaperThatIsNamedIsThePaper() {
    deliver(signing("2019-03-04", "ua-kryvyi-rih", 1));
    ObjectNode later = meeting("2020-05-06", "ua-kryvyi-rih");
    ((ArrayNode) later.get("agreements"))
        .add(Dispatches.agreement("2019-03", "ua-kryvyi-rih", 1).put("background", true));
    deliver(later);
    as("viewer")
        .get("/api/v1/agreements?scope=all&partner=ua-kryvyi-rih")
        .then()
        .body("items", hasSize(1))
        .body("items[0].signedDate", equalTo("2019-03-04"))
        .body("items[0].background", equalTo(false));
  }

  @Test
  void anArticleThatNoLongerSaysItTakesOnlyItsPart() {
    String one = deliver(meeting("2019-03-04", "ua-chernivtsi"));
    String two = deliver(meeting("2019-03-04", "ua-chernivtsi"));
    Object id = list("activities", "ua-chernivtsi").get(0).get("id");
    deliver(one, "1.1.0", Deliveries.empty());
    assertThat(articles("activities", "ua-chernivtsi")).containsExactly(List.of(two));
    assertThat(list("activities", "ua-chernivtsi").get(0)).containsEntry("id", id);
    deliver(two, "1.1.0", meeting("2019-06-07", "ua-chernivtsi"));
    deliver(one, "1.2.0", meeting("2019-03-04", "ua-chernivtsi"));
    assertThat(list("activities", "ua-chernivtsi")).hasSize(2);
  }

  @Test
  void whereAFactWentCanBeAsked() {
    deliver(meeting("2019-03-04", "ua-ivano-frankivsk"));
    String two = deliver(meeting("2019-05-04", "ua-ivano-frankivsk"));
    Object gone = list("activities", "ua-ivano-frankivsk").get(0).get("id");
    deliver(two, "1.1.0", meeting("2019-03-04", "ua-ivano-frankivsk"));
    Object left = list("activities", "ua-ivano-frankivsk").get(0).get("id");
    as("viewer")
        .get("/api/v1/activities/" + gone)
        .then()
        .statusCode(200)
        .body("review", equalTo("MERGED"))
        .body("mergedInto", equalTo(left));
  }
}
