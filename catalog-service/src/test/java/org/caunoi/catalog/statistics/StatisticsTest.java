package org.caunoi.catalog.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caunoi.catalog.reading.Deliveries.as;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.caunoi.catalog.activity.Act;
import org.caunoi.catalog.activity.Activity;
import org.caunoi.catalog.review.Review;
import org.junit.jupiter.api.Test;

/** Every figure against a computation that only knows the definitions. */
@QuarkusTest
class StatisticsTest {

  @Inject EntityManager entities;

  private static JsonPath ask(String query) {
    return as("viewer")
        .get("/api/v1/statistics?" + query)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static Map<String, Long> indicators(JsonPath answer) {
    Map<String, Long> values = new TreeMap<>();
    for (Map<String, Object> indicator : answer.<Map<String, Object>>getList("indicators")) {
      values.put((String) indicator.get("code"), ((Number) indicator.get("value")).longValue());
      if (indicator.get("notItemised") != null) {
        values.put(
            indicator.get("code") + "_NOT_ITEMISED",
            ((Number) indicator.get("notItemised")).longValue());
      }
    }
    return values;
  }

  private static Map<String, Long> counts(JsonPath answer, String list, String code, String count) {
    Map<String, Long> values = new TreeMap<>();
    for (Map<String, Object> item : answer.<Map<String, Object>>getList("activities." + list)) {
      values.put(String.valueOf(item.get(code)), ((Number) item.get(count)).longValue());
    }
    return values;
  }

  private List<String> slovenian() {
    return entities
        .createQuery(
            "select l.id from Locality l where l.country = 'SI' and l.level = PROVINCE"
                + " order by l.id",
            String.class)
        .setMaxResults(30)
        .getResultList();
  }

  @Test
  void agreesWithANaiveCount() {
    MadeRegister made =
        new MadeRegister(5, QuarkusTransaction.requiringNew().call(this::slovenian));
    Map<String, JsonPath> before = new HashMap<>();
    String everything = "asOf=1908-06-30&from=1905-01-01&to=1907-12-31&scope=%s%s";
    for (String scope : List.of("office", "all")) {
      for (String include : List.of("", "&include=unreviewed")) {
        before.put(scope + include, ask(everything.formatted(scope, include)));
      }
    }
    made.make();
    Random random = new Random(6);
    for (int i = 0; i < 40; i++) {
      boolean all = random.nextBoolean();
      boolean unreviewed = random.nextBoolean();
      String who = all ? "all" : "office";
      String include = unreviewed ? "&include=unreviewed" : "";
      check(made, random, who, include, before.get(who + include), i % 4);
    }
    followsChanges(made);
  }

  private static void check(
      MadeRegister made, Random random, String scope, String include, JsonPath before, int form) {
    LocalDate one = made.day();
    LocalDate other = made.day();
    LocalDate from = one.isBefore(other) ? one : other;
    LocalDate to = one.isBefore(other) ? other : one;
    if (form == 1) {
      from = from.withDayOfMonth(1);
      to = to.withDayOfMonth(to.lengthOfMonth());
    } else if (form == 2) {
      from = from.withDayOfYear(1);
      to = to.withMonth(12).withDayOfMonth(31);
    } else if (form == 3) {
      to = from.plusDays(random.nextInt(20));
    }
    LocalDate asOf = made.day().plusDays(random.nextInt(200));
    Naive naive = new Naive(made, asOf, scope.equals("all"), !include.isEmpty());
    String query = "asOf=%s&from=%s&to=%s&scope=%s%s".formatted(asOf, from, to, scope, include);
    JsonPath answer = ask(query);
    Map<String, Long> indicators = indicators(answer);
    // What other tests left has no date at all, or none in these years.
    indicators(before).forEach((code, value) -> indicators.merge(code, -value, Long::sum));
    assertThat(indicators).as(query).isEqualTo(naive.indicators());
    assertThat(answer.getLong("activities.total")).as(query).isEqualTo(naive.total(from, to));
    assertThat(answer.getLong("activities.yearOnly")).isEqualTo(naive.yearOnly(from, to));
    assertThat(answer.getLong("activities.undated") - before.getLong("activities.undated"))
        .isEqualTo(naive.undated());
    assertThat(counts(answer, "byMonth", "month", "count")).isEqualTo(naive.byMonth(from, to));
    assertThat(counts(answer, "bySector", "code", "count")).isEqualTo(naive.bySector(from, to));
    assertThat(counts(answer, "byType", "code", "count")).isEqualTo(naive.byType(from, to));
    assertThat(counts(answer, "byDirection", "direction", "activities"))
        .isEqualTo(naive.byDirection(from, to));
    assertThat(
            counts(answer, "byDirection", "direction", "delegationSize").values().stream()
                .mapToLong(Long::longValue)
                .sum())
        .isEqualTo(naive.people(from, to));
  }

  private static void followsChanges(MadeRegister made) {
    String query = "from=1906-01-01&to=1906-12-31&scope=all";
    long before = ask(query).getLong("activities.total");
    Activity waiting =
        made.activities.stream()
            .filter(a -> a.review == Review.UNREVIEWED && a.act == Act.HELD)
            .filter(a -> a.supersededAt == null && a.startDate != null)
            .filter(a -> a.startDate.startsWith("1906-"))
            .findFirst()
            .orElseThrow();
    as("officer")
        .header("If-Match", "\"0\"")
        .contentType("application/json")
        .body(Map.of("decision", "CONFIRM"))
        .post("/api/v1/activities/" + waiting.id + "/decision")
        .then()
        .statusCode(200);
    assertThat(ask(query).getLong("activities.total")).isEqualTo(before + 1);
  }

  @Test
  void listsTheDormantPartnersOfTheIndicator() {
    new MadeRegister(7, QuarkusTransaction.requiringNew().call(this::slovenian)).make();
    for (String asOf : List.of("1906-06-30", "1908-06-30", "1911-01-01")) {
      long expected = indicators(ask("scope=all&asOf=" + asOf)).get("DORMANT_PARTNERS");
      List<String> whole = dormant(asOf, 200);
      assertThat(whole).hasSize((int) expected).doesNotHaveDuplicates();
      assertThat(dormant(asOf, 3)).isEqualTo(whole);
    }
    assertThat(dormant("1911-01-01", 200)).isNotEmpty();
  }

  private static List<String> dormant(String asOf, int limit) {
    List<String> ids = new ArrayList<>();
    String cursor = null;
    do {
      var request = as("viewer").queryParam("asOf", asOf).queryParam("limit", limit);
      if (cursor != null) {
        request.queryParam("cursor", cursor);
      }
      JsonPath page =
          request
              .queryParam("scope", "all")
              .get("/api/v1/statistics/dormant-partners")
              .then()
              .statusCode(200)
              .extract()
              .jsonPath();
      ids.addAll(page.getList("items.locality.id"));
      cursor = page.getString("next");
    } while (cursor != null);
    return ids;
  }

  @Test
  void saysWhatEachFigureMeans() {
    as("viewer")
        .get("/api/v1/statistics")
        .then()
        .body("indicators", hasSize(Indicator.values().length))
        .body("indicators.definition.vi", everyItem(not(emptyOrNullString())))
        .body("indicators.definition.en", everyItem(not(emptyOrNullString())))
        .body("scope", equalTo("office"));
  }

  @Test
  void refusesPeriodsThatEndBeforeTheyBegin() {
    as("viewer")
        .get("/api/v1/statistics?from=2024-02-01&to=2024-01-31")
        .then()
        .statusCode(400)
        .body("errors[0].code", equalTo("before-from"));
    as("viewer").get("/api/v1/statistics?include=rejected").then().statusCode(400);
    ask("from=0001-01-01&to=9999-12-31&asOf=9999-12-31");
    ask("asOf=0001-01-01");
  }
}
