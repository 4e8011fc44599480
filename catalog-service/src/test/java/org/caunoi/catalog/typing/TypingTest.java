package org.caunoi.catalog.typing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caunoi.catalog.typing.Desk.read;
import static org.caunoi.catalog.typing.Desk.type;
import static org.caunoi.catalog.typing.Desk.typed;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.caunoi.catalog.Caller;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class TypingTest {

  /** A visit to a partner that no other test names. */
  static String visit(String partner, String date) {
    return """
        {"type": "VISIT", "act": "HELD", "startDate": "%s", "direction": "OUTGOING",
         "delegationSize": 12, "delegationLevel": "CITY_LEADERS", "decisionNumber": "12/QĐ-UBND",
         "home": [{"localityId": "vn-ha-noi", "body": "UBND"}],
         "partners": [{"localityId": "%s"}],
         "officials": [{"name": "Nguyễn Văn Thử", "title": "Phó Chủ tịch", "side": "HOME",
           "role": "HEAD_OF_DELEGATION"}],
         "sectors": ["TOURISM", "HERITAGE"], "statement": "Theo báo cáo đoàn ra"}
        """
        .formatted(date, partner);
  }

  static String paper(String partner, String status, String date) {
    return """
        {"kind": "MOU", "status": "%s", "title": "Bản ghi nhớ về du lịch", "signedDate": %s,
         "parties": [{"localityId": "vn-ha-noi"}, {"localityId": "%s"}]}
        """
        .formatted(status, date == null ? "null" : "\"" + date + "\"", partner);
  }

  @Test
  void aTypedActivityIsUnreviewedAndHasItsTypistForEvidence() {
    var created = type("activities", visit("fr-nice", "2021-03-04")).statusCode(201);
    created
        .header("ETag", notNullValue())
        .body("review", equalTo("UNREVIEWED"))
        .body("audience", equalTo("OFFICE"))
        .body("ours", equalTo(true))
        .body("confidence", equalTo(1f))
        .body("evidence", empty())
        .body("statements.by", contains("officer"))
        .body("statements.text", contains("Theo báo cáo đoàn ra"))
        .body("dateBasis", equalTo("EXPLICIT"))
        .body("delegationSize", equalTo(12))
        .body("home[0].body", equalTo("UBND"))
        .body("partners[0].country", equalTo("FR"))
        .body("partners[0].nameVi", notNullValue())
        .body("sectors", contains("TOURISM", "HERITAGE"));
    String id = created.extract().path("id");
    created.header("Location", endsWith("/api/v1/activities/" + id));
    read("activities?partner=fr-nice").body("items.id", contains(id));
    String official = created.extract().path("officials[0].officialId");
    read("officials/" + official)
        .body("name", equalTo("Nguyễn Văn Thử"))
        .body("localityId", equalTo("vn-ha-noi"))
        .body("statements.by", contains("officer"));
  }

  @Test
  void namesAreKeptInOneForm() {
    type(
            "milestones",
            """
            {"kind": "FOUNDED", "text": "  Tha\u0300nh la\u0323\u0302p ", "year": 1999,
             "parties": [{"localityId": "fr-caen"}]}
            """)
        .statusCode(201)
        .body("text", equalTo("Thành lập"))
        .body("parties[0].level", equalTo("CITY"));
  }

  @Test
  void anOrganisationThatAPartyBringsIsFoundAgain() {
    String body =
        """
        {"side": "PARTNER", "modality": "PLEDGED", "text": "%s", "due": "2022-12-31",
         "ownerUnit": "Phòng Hợp tác quốc tế",
         "parties": [{"organisation": {"name": "Trường Thử nghiệm Lyon", "ofLocalityId": "fr-lyon"}}]}
        """;
    var first = type("commitments", body.formatted("Sẽ cấp học bổng")).statusCode(201);
    String organisation = first.extract().path("parties[0].organisationId");
    first.body("parties[0].ofLocalityId", equalTo("fr-lyon")).body("due", equalTo("2022-12-31"));
    type("commitments", body.formatted("Sẽ gửi giảng viên"))
        .statusCode(201)
        .body("parties[0].organisationId", equalTo(organisation));
    read("organisations/" + organisation)
        .body("kind", equalTo("SCHOOL"))
        .body("country", equalTo("FR"))
        .body("statements.by", contains("officer"));
    type("organisations", "{\"name\": \"trường thử nghiệm LYON\", \"ofLocalityId\": \"fr-lyon\"}")
        .statusCode(409)
        .body("type", endsWith("/already-there"))
        .body("candidates.id", contains(organisation));
  }

  @Test
  void whatIsLikelyThereIsShownBeforeItIsSaved() {
    String id = typed("agreements", paper("fr-nancy", "SIGNED", "2020-05-06"));
    type("agreements", paper("fr-nancy", "SIGNED", "2020-05"))
        .statusCode(409)
        .body("type", endsWith("/likely-duplicate"))
        .body("candidates.id", contains(id))
        .body("candidates[0].label", equalTo("Bản ghi nhớ về du lịch"))
        .body("candidates[0].why", containsInAnyOrder("same-partner-and-day", "same-title"));
    read("agreements?partner=fr-nancy").body("items.id", contains(id));
    typed("agreements?duplicates=accept", paper("fr-nancy", "SIGNED", "2020-05"));
    type("agreements?duplicates=perhaps", paper("fr-nancy", "SIGNED", "2020-05")).statusCode(400);
  }

  @Test
  void aSignedPaperShowsItsEarlierStage() {
    String proposed =
        typed(
            "agreements",
            paper("fr-tours", "PROPOSED", null)
                .replace("\"signedDate\": null", "\"announcedOn\": \"2020-01-02\""));
    type("agreements", paper("fr-tours", "SIGNED", "2021-11-12").replace("du lịch", "y tế"))
        .statusCode(409)
        .body("candidates.id", contains(proposed))
        .body("candidates[0].why", contains("earlier-stage"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fr-metz      | "startDate": "2021-03-04" | "startDate": "1899-12-31"  | 400 | /startDate
          fr-metz      | "startDate": "2021-03-04" | "startDate": "2021-02-30"  | 400 | /startDate
          fr-metz      | "startDate": "2021-03-04" | "startDate": "next week"   | 400 | /startDate
          fr-metz      | "delegationSize": 12      | "delegationSize": 0        | 400 | /delegationSize
          fr-metz      | "type": "VISIT"           | "type": "TRIP"             | 400 | /type
          fr-metz      | "TOURISM"                 | "FISHING"                  | 400 | /sectors/0
          fr-metz      | "act": "HELD"             | "act": "HELD", "acts": 1   | 400 | /acts
          fr-metz      | "name": "Nguyễn           | "name": "\\u0007Nguyễn     | 400 | /officials/0/name
          fr-metz      | "startDate": "2021-03-04" | "startDate": "2021-03-04", "endDate": "2021-03-03" | 422 | /endDate
          no-such-city | "act": "HELD"             | "act": "HELD"              | 422 | /partners/0/localityId
          fr-metz      | "sectors"                 | "agreements": ["00000000-0000-7000-8000-000000000000"], "sectors" | 422 | /agreements/0
          fr-metz      | "sectors"                 | "documents": [{"id": "00000000-0000-7000-8000-000000000000"}], "sectors" | 422 | /documents/0/id
          fr-metz      | {"localityId": "fr-metz"} | {"name": "Ai đó"}          | 422 | /partners/0
          """)
  void saysWhatIsWrong(String partner, String good, String bad, int status, String pointer) {
    String body = visit(partner, "2021-03-04");
    assertThat(body).contains(good);
    type("activities", body.replace(good, bad))
        .statusCode(status)
        .contentType("application/problem+json")
        .body("errors.pointer", hasItem(pointer));
    read("activities?scope=all&partner=" + partner).body("items", empty());
  }

  @Test
  void refusesNamesWithoutEnd() {
    type(
            "milestones",
            """
            {"kind": "FOUNDED", "text": "%s", "year": 1999, "parties": [{"localityId": "fr-caen"}]}
            """
                .formatted("a".repeat(10_000)))
        .statusCode(400)
        .body("errors.pointer", contains("/text"));
    type("organisations", "{\"name\": \"%s\", \"country\": \"FR\"}".formatted("ơ".repeat(10_000)))
        .statusCode(400)
        .body("errors.pointer", contains("/name"));
  }

  @Test
  void aPaperThatIsNotSignedHasNoDateOfSignature() {
    type("agreements", paper("fr-dijon", "TO_BE_SIGNED", "2021-01-01"))
        .statusCode(422)
        .body("errors.code", contains("not-signed-yet"));
  }

  @Test
  void officialsHavePostsOverTime() {
    type(
            "officials",
            """
            {"name": "Jean Essai", "side": "PARTNER", "localityId": "fr-brest",
             "nameForms": ["J. Essai"],
             "posts": [{"title": "Phó Thị trưởng", "localityId": "fr-brest", "from": "2014", "to": "2020-06"},
                       {"title": "Thị trưởng", "localityId": "fr-brest", "from": "2020-07-03"}]}
            """)
        .statusCode(201)
        .body("posts.title", contains("Phó Thị trưởng", "Thị trưởng"))
        .body("posts[0].to", equalTo("2020-06"))
        .body("country", equalTo("FR"));
    type(
            "officials",
            """
            {"name": "Jean Thử", "side": "PARTNER", "localityId": "fr-brest",
             "posts": [{"title": "Thị trưởng", "from": "2020", "to": "2019"}]}
            """)
        .statusCode(422)
        .body("errors.pointer", contains("/posts/0/to"));
    type("officials", "{\"name\": \"Jean Sans Lieu\", \"side\": \"PARTNER\"}")
        .statusCode(422)
        .body("errors.code", contains("one-of"));
  }

  @Test
  void partnershipsEndWithADate() {
    String body =
        """
        {"homeId": "vn-ha-noi", "partnerId": "fr-limoges", "kind": "FRIENDSHIP", "since": "1999"%s}
        """;
    type("partnerships", body.formatted(", \"status\": \"ENDED\""))
        .statusCode(422)
        .body("errors.code", contains("goes-with-ended"));
    String id =
        type("partnerships", body.formatted(""))
            .statusCode(201)
            .body("status", equalTo("ACTIVE"))
            .body("ours", equalTo(true))
            .body("statements.by", contains("officer"))
            .extract()
            .path("id");
    type("partnerships", body.formatted("")).statusCode(409).body("candidates.id", contains(id));
    Desk.edit(
            "partnerships/" + id,
            "{\"status\": \"ENDED\", \"endedOn\": \"2011-10\", \"reason\": \"Hết hiệu lực\"}")
        .statusCode(200)
        .body("endedOn", equalTo("2011-10"))
        .body("edits.field", containsInAnyOrder("status", "endedOn"))
        .body("edits.reason", hasItem("Hết hiệu lực"));
    Desk.edit("partnerships/" + id, "{\"partnerId\": \"fr-metz\"}")
        .statusCode(422)
        .body("errors.code", contains("fixed"));
  }

  @Test
  void viewersDoNotType() {
    Caller.as("viewer")
        .contentType("application/json")
        .body(visit("fr-metz", "2021-01-01"))
        .post("/api/v1/activities")
        .then()
        .statusCode(403);
    read("activities/" + UUID.randomUUID()).statusCode(404);
  }
}
