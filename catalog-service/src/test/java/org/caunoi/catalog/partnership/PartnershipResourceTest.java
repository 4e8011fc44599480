package org.caunoi.catalog.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.caunoi.catalog.Caller;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PartnershipResourceTest {
  private static final String PATH = "/api/v1/partnerships";

  @Inject PartnershipSeed seed;

  @Test
  void seedsEveryLineOnceAsALead() {
    seed.plant(null);
    var page = list("scope", "all", "limit", "200").extract();
    // Other tests type some.
    List<String> ids = page.path("items.findAll { it.statements.isEmpty() }.id");
    assertThat(ids).hasSize(126).hasSameSizeAs(new HashSet<>(ids));
    assertThat(page.<String>path("next")).isNull();
    list("scope", "all", "review", "UNREVIEWED")
        .body("items.source", everyItem(notNullValue()))
        .body("items.confirmedBy", everyItem(equalTo(null)));
  }

  @Test
  void showsTheOfficesUnlessAskedForAll() {
    list().body("items.ours", everyItem(equalTo(true))).body("items.home.id", hasItem("vn-ha-noi"));
    list("home", "vn-da-nang").body("items", equalTo(List.of()));
    list("scope", "all", "home", "vn-da-nang")
        .body("items.ours", everyItem(equalTo(false)))
        .body("items.home.nameVi", hasItem("Đà Nẵng"));
  }

  @Test
  void filtersByPartnerAndKind() {
    list("scope", "all", "partner", "id-padang")
        .body("items.home.id", hasItem("vn-ho-chi-minh"))
        .body("items.kind", everyItem(equalTo("SISTER")));
    list("scope", "all", "kind", "FRIENDSHIP").body("items.kind", everyItem(equalTo("FRIENDSHIP")));
  }

  @Test
  void movesAMergedProvinceToItsSuccessor() {
    list("scope", "all", "partner", "kr-daejeon")
        .body(
            "items.find { it.namedHome?.id == 'vn-binh-duong' }.home.id", equalTo("vn-ho-chi-minh"))
        .body("items.find { it.namedHome?.id == 'vn-binh-duong' }.status", equalTo("ACTIVE"));
  }

  @Test
  void waitsForAPersonWhereAHomeWasSplitUp() {
    list("scope", "all", "home", "vn-bien-hoa")
        .body("items.status", everyItem(equalTo("AWAITING_SUCCESSION")))
        .body("items.partner.id", hasItem("kr-gimhae"));
  }

  @Test
  void isConfirmedByOneOfficer() {
    String id = list("limit", "1", "review", "UNREVIEWED").extract().path("items[0].id");
    String tag = Caller.as("viewer").get(PATH + "/" + id).header("ETag");
    decide(id, null, "CONFIRM", 428);
    decide(id, "\"999\"", "CONFIRM", 412);
    decide(id, tag, "CONFIRM", 200)
        .header("ETag", not(equalTo(tag)))
        .body("review", equalTo("CONFIRMED"))
        .body("confirmedBy", equalTo("officer"));

    seed.plant(null);
    String now = Caller.as("viewer").get(PATH + "/" + id).header("ETag");
    decide(id, now, "REJECT", 200).body("review", equalTo("REJECTED"));
  }

  private static ValidatableResponse decide(String id, String ifMatch, String what, int status) {
    var request =
        Caller.as("officer").contentType("application/json").body(Map.of("decision", what));
    if (ifMatch != null) {
      request.header("If-Match", ifMatch);
    }
    return request.post(PATH + "/" + id + "/decision").then().statusCode(status);
  }

  private static ValidatableResponse list(String... filters) {
    var request = Caller.as("viewer");
    for (int i = 0; i < filters.length; i += 2) {
      request.queryParam(filters[i], filters[i + 1]);
    }
    return request.get(PATH).then().statusCode(200);
  }
}
