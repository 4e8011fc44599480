package org.caunoi.catalog.locality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caunoi.catalog.typing.Desk.edit;
import static org.caunoi.catalog.typing.Desk.read;
import static org.caunoi.catalog.typing.Desk.tag;
import static org.caunoi.catalog.typing.Desk.typed;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.caunoi.catalog.Caller;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Localities that were succeeded by others, and what was theirs. */
@QuarkusTest
class SuccessionTest {

  @Inject DeliveredGazetteer delivered;

  private static ValidatableResponse succeed(String id, String body) {
    return Caller.as("officer")
        .contentType("application/json")
        .header("If-Match", tag("localities/" + id))
        .body(body)
        .post("/api/v1/localities/" + id + "/succession")
        .then();
  }

  private static String commune(String nameVi, String nameEn) {
    return """
        {"level": "COMMUNE", "country": "VN", "parentId": "vn-ha-noi",
         "nameVi": "%s", "nameEn": "%s"}
        """
        .formatted(nameVi, nameEn);
  }

  private static String partnership(String home) {
    return typed(
        "partnerships",
        "{\"homeId\": \"%s\", \"partnerId\": \"pt\", \"kind\": \"FRIENDSHIP\"}".formatted(home));
  }

  private static ValidatableResponse choose(String partnership, String locality) {
    return Caller.as("officer")
        .contentType("application/json")
        .header("If-Match", tag(partnership))
        .body("{\"localityId\": \"%s\"}".formatted(locality))
        .post("/api/v1/" + partnership + "/succession")
        .then();
  }

  @AfterEach
  void restore() throws SQLException {
    delivered.restore();
  }

  @Test
  void oneSuccessorTakesThePartnershipsOverAndTheOldNameStays() {
    String old = typed("localities", commune("Xã Cũ Một", "Old One"));
    String next = typed("localities", commune("Xã Mới Một", "New One"));
    String partnership = partnership(old);
    succeed(old, "{\"successors\": [\"%s\"], \"on\": \"2026-07-01\"}".formatted(old))
        .statusCode(422)
        .body("errors.code", contains("successor-of-itself"));
    succeed(old, "{\"successors\": [\"no-where\"], \"on\": \"2026-07-01\"}")
        .statusCode(422)
        .body("errors.code", contains("unknown-id"));
    succeed(old, "{\"successors\": [\"fr-lyon\"], \"on\": \"2026-07-01\"}")
        .statusCode(422)
        .body("errors.code", contains("other-country"));
    succeed(
            old,
            "{\"successors\": [\"%s\"], \"on\": \"2026-07-01\", \"reason\": \"NQ 12\"}"
                .formatted(next))
        .statusCode(200)
        .body("validTo", equalTo("2026-06-30"))
        .body("successor.id", equalTo(next))
        .body("edits.reason", hasItem("NQ 12"));
    assertThat(delivered.lines(old).get(0)).contains("\"successorId\":\"" + next + "\"");
    read("partnerships/" + partnership)
        .body("home.id", equalTo(next))
        .body("namedHome.nameVi", equalTo("Xã Cũ Một"))
        .body("status", equalTo("ACTIVE"))
        .body("ours", equalTo(true))
        .body("edits.field", contains("homeId"))
        .body("edits.reason", contains("NQ 12"));
    succeed(old, "{\"successors\": [\"%s\"], \"on\": \"2026-07-01\"}".formatted(next))
        .statusCode(409)
        .body("type", endsWith("/already-succeeded"));
    succeed(next, "{\"successors\": [\"%s\"], \"on\": \"2026-08-01\"}".formatted(old))
        .statusCode(422)
        .body("errors.code", contains("cycle"));
  }

  @Test
  void ofSeveralSuccessorsAPersonChooses() {
    String old = typed("localities", commune("Xã Cũ Hai", "Old Two"));
    String one = typed("localities", commune("Xã Mới Hai", "New Two"));
    String other = typed("localities", commune("Xã Mới Ba", "New Three"));
    String partnership = partnership(old);
    succeed(old, "{\"successors\": [\"%s\", \"%s\"], \"on\": \"2026-07-01\"}".formatted(one, other))
        .statusCode(200)
        .body("successor", nullValue())
        .body("successors.id", hasItems(one, other));
    String address = "partnerships/" + partnership;
    read(address).body("status", equalTo("AWAITING_SUCCESSION")).body("home.id", equalTo(old));
    read(address + "/succession")
        .body("items.locality.id", hasItems(one, other))
        .body("items", hasSize(2));
    edit(address, "{\"status\": \"ACTIVE\"}")
        .statusCode(422)
        .body("errors.code", contains("awaits-successor"));
    choose(address, "no-where").statusCode(422);
    choose(address, "fr-lyon").statusCode(422).body("errors.code", contains("other-country"));
    choose(address, old).statusCode(422).body("errors.code", contains("successor-of-itself"));
    choose(address, other)
        .statusCode(200)
        .body("home.id", equalTo(other))
        .body("namedHome.id", equalTo(old))
        .body("status", equalTo("ACTIVE"))
        .body("edits.field", contains("status", "homeId", "status"));
    choose(address, one).statusCode(409).body("type", endsWith("/not-awaiting-succession"));
    read(address + "/succession").body("items", empty());
  }

  @Test
  void aSeededPartnershipOfASplitTownProposesItsNamesakeFirst() {
    String id =
        Caller.as("viewer")
            .get("/api/v1/partnerships?scope=all&home=vn-bien-hoa")
            .path("items[0].id");
    read("partnerships/" + id + "/succession")
        .body("items.why.flatten()", hasItems("unit-above"))
        .body("items.locality.id", hasItem("vn-dong-nai"));
  }

  @Test
  void whatTheOfficeInheritsBecomesOurs() {
    String town =
        typed(
            "localities",
            """
            {"level": "COMMUNE", "country": "VN", "parentId": "vn-da-nang",
             "nameVi": "Xã Về Hà Nội", "nameEn": "Test Inherited"}
            """);
    String milestone =
        typed(
            "milestones",
            """
            {"kind": "FOUNDED", "text": "Kết nghĩa", "year": 2002,
             "parties": [{"localityId": "%s"}, {"localityId": "pt"}]}
            """
                .formatted(town));
    read("milestones/" + milestone).body("ours", equalTo(false));
    succeed(town, "{\"successors\": [\"vn-ha-noi\"], \"on\": \"2026-07-01\"}").statusCode(200);
    read("milestones/" + milestone).body("ours", equalTo(true));
  }
}
