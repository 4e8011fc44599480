package org.caunoi.catalog.fact;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.caunoi.catalog.reading.Deliveries.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caunoi.catalog.database.EmbeddedPostgres;
import org.caunoi.catalog.reading.Deliveries;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FactListTest {

  private static String deliver(String home, String partner, String... dates) {
    ObjectNode reading = Deliveries.empty();
    for (String date : dates) {
      ((ArrayNode) reading.get("activities"))
          .add(Deliveries.activity(date.isEmpty() ? null : date, home, partner));
    }
    return Deliveries.deliver(reading);
  }

  private static List<String> ids(String query) {
    List<String> ids = new ArrayList<>();
    String cursor = null;
    do {
      Response page =
          as("viewer")
              .queryParams(cursor == null ? Map.of() : Map.of("cursor", cursor))
              .get("/api/v1/activities?" + query);
      page.then().statusCode(200);
      ids.addAll(page.<List<String>>path("items.id"));
      cursor = page.path("next");
    } while (cursor != null);
    return ids;
  }

  @Test
  void pagesJoinedAreTheWholeList() {
    deliver(
        "vn-ha-noi", "fr-lyon", "", "1999-01-01", "1999-01-01", "1999-01-02", "1999-01", "1999");
    deliver("vn-ha-noi", "fr-lyon", "", "", "1999-01-01", "1998", "1998-12-31");
    List<String> whole = ids("partner=fr-lyon&limit=200");
    assertThat(whole).hasSize(11).doesNotHaveDuplicates();
    for (int limit : new int[] {1, 2, 3, 4, 5, 7, 10, 11, 12}) {
      assertThat(ids("partner=fr-lyon&limit=" + limit)).isEqualTo(whole);
    }
  }

  @Test
  void aFactCountsWithThePrecisionOfItsDate() {
    deliver(
        "vn-ha-noi",
        "de-berlin",
        "2017-01-31",
        "2017-02-01",
        "2017-02",
        "2017-02-28",
        "2017-03-01",
        "2017");
    String list = "/api/v1/activities?partner=de-berlin&from=%s&to=%s";
    as("viewer")
        .get(list.formatted("2017-02-01", "2017-02-28"))
        .then()
        .body("items.startDate", containsInAnyOrder("2017-02-01", "2017-02", "2017-02-28"));
    as("viewer")
        .get(list.formatted("2017-02-02", "2017-02-28"))
        .then()
        .body("items.startDate", contains("2017-02-28"));
    as("viewer")
        .get(list.formatted("2017-01-01", "2017-12-31"))
        .then()
        .body("items.startDate", hasItem("2017"));
    as("viewer")
        .get(list.formatted("2017-01-01", "2017-12-30"))
        .then()
        .body("items.startDate", not(hasItem("2017")));
  }

  @Test
  void theUndatedHaveAListOfTheirOwn() {
    deliver("vn-ha-noi", "it-milan", "", "2016-05-05");
    String list = "/api/v1/activities?partner=it-milan&undated=true";
    as("viewer").get(list).then().body("items.startDate", contains((Object) null));
    as("viewer")
        .get(list + "&from=2016-01-01")
        .then()
        .statusCode(400)
        .body("errors[0].code", equalTo("excludes-from-and-to"));
  }

  @Test
  void showsTheOfficesFactsUnlessAskedForAll() {
    deliver("vn-da-nang", "us-seattle", "2015-06-07");
    deliver("vn-hoan-kiem", "us-seattle", "2015-06-08");
    deliver("vn-hoan-kiem-ha-noi-00070", "us-seattle", "2025-08-09");
    as("viewer")
        .get("/api/v1/activities?partner=us-seattle")
        .then()
        .body("items.startDate", contains("2025-08-09", "2015-06-08"));
    as("viewer")
        .get("/api/v1/activities?partner=us-seattle&scope=all")
        .then()
        .body("items.startDate", contains("2025-08-09", "2015-06-08", "2015-06-07"))
        .body("items.ours", contains(true, true, false));
  }

  @Test
  void papersAndPromisesAreFoundByWhatBecameOfThem() {
    Deliveries.deliver(Deliveries.sample(1));
    as("viewer")
        .get("/api/v1/agreements?status=SIGNED&scope=all")
        .then()
        .body("items", not(empty()))
        .body("items.status", everyItem(equalTo("SIGNED")))
        .body("items.documents", everyItem(empty()))
        .body("items.edits", everyItem(notNullValue()));
    as("viewer")
        .get("/api/v1/agreements?expiresFrom=2020-01-01&expiresTo=2020-12-31&scope=all")
        .then()
        .body("items", empty());
    as("viewer")
        .get("/api/v1/commitments?state=OPEN&modality=AGREED&scope=all")
        .then()
        .body("items.modality", everyItem(equalTo("AGREED")));
    as("viewer").get("/api/v1/commitments?dueTo=2020-01-01").then().body("items", empty());
    as("viewer").get("/api/v1/agreements?status=GOOD").then().statusCode(400);
  }

  @Test
  void refusesFiltersThatItDoesNotKnow() {
    as("viewer").get("/api/v1/activities?scope=mine").then().statusCode(400);
    as("viewer").get("/api/v1/activities?review=GOOD").then().statusCode(400);
    as("viewer").get("/api/v1/activities?frm=2020-01-01").then().statusCode(400);
    as("viewer").get("/api/v1/officials?from=2020-01-01").then().statusCode(400);
    as("viewer").get("/api/v1/activities?cursor=abc").then().statusCode(400);
    as("viewer").get("/api/v1/activities?from=2020-01-02&to=2020-01-01").then().statusCode(400);
    for (String year : new String[] {"%2B999999999", "-999999999"}) {
      as("viewer")
          .urlEncodingEnabled(false)
          .get("/api/v1/activities?from=" + year + "-01-01")
          .then()
          .statusCode(400);
    }
    as("viewer").get("/api/v1/activities?partner=nobody").then().body("items", empty());
  }

  @Test
  void anUnchangedFactIsNotSentAgain() {
    deliver("vn-ha-noi", "au-sydney", "2014-01-01");
    String id = as("viewer").get("/api/v1/activities?partner=au-sydney").path("items[0].id");
    String tag = as("viewer").get("/api/v1/activities/" + id).getHeader("ETag");
    as("viewer")
        .header("If-None-Match", tag)
        .get("/api/v1/activities/" + id)
        .then()
        .statusCode(304);
  }

  @Test
  void anUnknownIdIsAProblem() {
    as("viewer")
        .get("/api/v1/agreements/" + UUID.randomUUID())
        .then()
        .statusCode(404)
        .body("type", endsWith("/not-found"));
    as("viewer").get("/api/v1/agreements/7").then().statusCode(404);
  }

  @Test
  void theReportServiceReadsAndTheIngestServiceDoesNot() {
    given()
        .header("X-API-Key", EmbeddedPostgres.REPORT_KEY)
        .get("/api/v1/activities")
        .then()
        .statusCode(200);
    given()
        .header("X-API-Key", EmbeddedPostgres.INGEST_KEY)
        .get("/api/v1/activities")
        .then()
        .statusCode(403);
  }
}
