package org.caunoi.catalog.locality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import org.caunoi.catalog.Caller;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LocalityResourceTest {

  @Test
  void findsNamesWithAndWithoutDiacritics() {
    for (String q : List.of("Quảng Châu", "quang chau", "QUẢNG CHÂU", "Qua\u0309ng Cha\u0302u")) {
      list("q", q).body("items.id", hasItem("cn-guangzhou"));
    }
    list("q", "duong ngo").statusCode(200);
    list("q", "Đà Nẵng").body("items.id", hasItem("vn-da-nang"));
    list("q", "da nang").body("items.id", hasItem("vn-da-nang"));
  }

  @Test
  void takesPatternLettersLiterally() {
    for (String q : List.of("%", "_a Noi", "\\", "'")) {
      list("q", q).statusCode(200).body("items.id", not(hasItem("vn-ha-noi")));
    }
  }

  @Test
  void filtersByRankCountryAndParent() {
    list("parent", "vn-ha-noi", "level", "COMMUNE", "limit", "200")
        .body("items.level", everyItem(equalTo("COMMUNE")))
        .body("items.parentId", everyItem(equalTo("vn-ha-noi")));
    list("country", "JP", "level", "PROVINCE", "q", "osaka").body("items.id", contains("jp-r-27"));
  }

  @Test
  void pagesThroughAllWithoutGapsOrDoubles() {
    List<String> ids = new ArrayList<>();
    String cursor = null;
    do {
      var request = Caller.as("viewer").queryParam("country", "VN").queryParam("limit", 200);
      if (cursor != null) {
        request.queryParam("cursor", cursor);
      }
      var page = request.get("/api/v1/localities").then().statusCode(200).extract();
      ids.addAll(page.path("items.id"));
      cursor = page.path("next");
    } while (cursor != null);
    assertThat(ids).hasSizeGreaterThan(4_000).doesNotHaveDuplicates().isSorted();
  }

  @Test
  void showsADistrictWithWhatBecameOfIt() {
    get("vn-hoan-kiem")
        .statusCode(200)
        .body("level", equalTo("DISTRICT"))
        .body("nameVi", equalTo("Hoàn Kiếm"))
        .body("nameEn", equalTo("Hoan Kiem"))
        .body("parent.id", equalTo("vn-ha-noi"))
        .body("parent.nameVi", equalTo("Hà Nội"))
        .body("validTo", equalTo("2025-06-30"))
        .body("successor.id", equalTo("vn-ha-noi"))
        .body("names.text", hasItem("quận Hoàn Kiếm"));
  }

  @Test
  void showsWhatWasMerged() {
    get("vn-da-nang").body("predecessors.id", hasItems("vn-quang-nam"));
    get("vn-ha-noi").body("identifiers.scheme", hasItems("wikidata", "vn-qd19"));
  }

  @Test
  void revalidates() {
    String tag = get("vn-ha-noi").extract().header("ETag");
    Caller.as("viewer")
        .header("If-None-Match", tag)
        .get("/api/v1/localities/vn-ha-noi")
        .then()
        .statusCode(304);
  }

  @Test
  void answersUnknownIdsWithAProblem() {
    get("nowhere").statusCode(404).contentType("application/problem+json");
  }

  @Test
  void refusesWhatIsNoFilter() {
    list("level", "village").statusCode(400).body("errors[0].pointer", equalTo("?level"));
    list("country", "vn").statusCode(400);
    list("q", "").statusCode(400);
  }

  private static ValidatableResponse get(String id) {
    return Caller.as("viewer").get("/api/v1/localities/" + id).then();
  }

  private static ValidatableResponse list(String... filters) {
    var request = Caller.as("viewer");
    for (int i = 0; i < filters.length; i += 2) {
      request.queryParam(filters[i], filters[i + 1]);
    }
    return request.get("/api/v1/localities").then();
  }
}
