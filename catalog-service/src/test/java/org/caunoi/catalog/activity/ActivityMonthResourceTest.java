package org.caunoi.catalog.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caunoi.catalog.reading.Deliveries.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.caunoi.catalog.reading.Deliveries;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ActivityMonthResourceTest {

  private static final String MONTHS = "/api/v1/activity-months";

  private static int since(String tag) {
    return as("viewer").header("If-None-Match", tag).get(MONTHS).statusCode();
  }

  private static String tag() {
    return as("viewer").get(MONTHS).getHeader("ETag");
  }

  @Test
  void countsByTheMonthOfTheStart() {
    Deliveries.deliver(Deliveries.meeting("2001-02-28", "vn-ha-noi", "fr-paris"));
    Deliveries.deliver(Deliveries.meeting("2001-02", "vn-ha-noi", "fr-paris"));
    Deliveries.deliver(Deliveries.meeting("2002", "vn-ha-noi", "fr-paris"));
    Deliveries.deliver(Deliveries.meeting("2003-04-05", "vn-da-nang", "fr-paris"));
    as("viewer")
        .get(MONTHS)
        .then()
        .statusCode(200)
        .body("items.find { it.month == '2001-02' }.activities", equalTo(2))
        .body("items.month", not(hasItem("2002-01")))
        .body("items.month", not(hasItem("2003-04")))
        .body("next", nullValue());
    as("viewer").get(MONTHS + "?scope=all").then().body("items.month", hasItem("2003-04"));
  }

  @Test
  void theTagChangesWithEveryDelivery() {
    String tag = tag();
    assertThat(since(tag)).isEqualTo(304);
    Deliveries.deliver(Deliveries.sample(0));
    assertThat(since(tag)).isEqualTo(200);
  }

  @Test
  void theTagChangesWithEveryDecisionAndARejectedActivityIsNotCounted() {
    Deliveries.deliver(Deliveries.meeting("2004-05-06", "vn-ha-noi", "it-naples"));
    String id = as("viewer").get("/api/v1/activities?partner=it-naples").path("items[0].id");
    String tag = tag();
    as("officer")
        .contentType(ContentType.JSON)
        .header("If-Match", "\"0\"")
        .body("{\"decision\": \"REJECT\"}")
        .post("/api/v1/activities/" + id + "/decision")
        .then()
        .statusCode(200);
    assertThat(since(tag)).isEqualTo(200);
    as("viewer").get(MONTHS).then().body("items.month", not(hasItem("2004-05")));
  }

  @Test
  void theSameDeliveryAgainChangesNothing() {
    String article = Deliveries.deliver(Deliveries.sample(3));
    String tag = tag();
    Deliveries.put(article, Deliveries.delivery(Deliveries.sample(3)));
    assertThat(since(tag)).isEqualTo(304);
  }
}
