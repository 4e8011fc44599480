package org.caunoi.catalog.agreement;

import static org.caunoi.catalog.reading.Deliveries.as;
import static org.caunoi.catalog.reading.Dispatches.deliver;
import static org.caunoi.catalog.reading.Dispatches.signing;
import static org.caunoi.catalog.typing.Desk.decide;
import static org.caunoi.catalog.typing.Desk.edit;
import static org.caunoi.catalog.typing.Desk.read;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.caunoi.catalog.typing.Desk;
import org.junit.jupiter.api.Test;

/** An unsigned paper and the signed one that may have come of it. */
@QuarkusTest
class StagesTest {

  private static ObjectNode announcing(String date, String partner) {
    ObjectNode reading = signing(date, partner, 1);
    ((ObjectNode) reading.at("/activities/0")).put("type", "MEETING");
    ((ObjectNode) reading.at("/agreements/0")).put("status", "TO_BE_SIGNED").putNull("signedDate");
    return reading;
  }

  private static String paper(String partner, String article) {
    return as("viewer")
        .get("/api/v1/agreements?scope=all&limit=200&partner=" + partner)
        .path("items.find { it.evidence.any { e -> e.articleId == '" + article + "' } }.id");
  }

  private static ValidatableResponse say(String later, String earlier, String verdict) {
    return post(later, "stages", Map.of("earlier", earlier, "decision", verdict));
  }

  private static ValidatableResponse post(String later, String route, Map<String, ?> body) {
    return as("officer")
        .contentType(ContentType.JSON)
        .header("If-Match", Desk.tag("agreements/" + later))
        .body(body)
        .post("/api/v1/agreements/" + later + "/" + route)
        .then();
  }

  private static ValidatableResponse see(String agreement) {
    return read("agreements/" + agreement).statusCode(200);
  }

  /** Why an agreement waits; nothing where it does not. */
  private static ValidatableResponse queued(String partner) {
    return as("officer")
        .get("/api/v1/queue?scope=all&limit=200&kind=AGREEMENT&partner=" + partner)
        .then()
        .statusCode(200);
  }

  private static String why(String agreement) {
    return "items.find { it.id == '" + agreement + "' }.why";
  }

  @Test
  void isProposedInWhateverOrderTheTwoCome() {
    String announced = deliver(announcing("2015-01-10", "hu-gyor"));
    String signed = deliver(signing("2016-12-20", "hu-gyor", 1));
    String earlier = paper("hu-gyor", announced);
    String later = paper("hu-gyor", signed);
    see(later).body("proposedStagesOf", contains(earlier)).body("nextStageOf", nullValue());
    see(earlier).body("proposedStagesOf", empty()).body("review", equalTo("UNREVIEWED"));
    queued("hu-gyor").body(why(later), hasItem("NEXT_STAGE"));
    queued("hu-gyor").body(why(earlier), not(hasItem("NEXT_STAGE")));
    String second = deliver(signing("2016-12-20", "hu-pecs", 1));
    String first = deliver(announcing("2015-01-10", "hu-pecs"));
    for (int times = 0; times < 2; times++) {
      see(paper("hu-pecs", second)).body("proposedStagesOf", contains(paper("hu-pecs", first)));
      deliver(first, "1.0.0", announcing("2015-01-10", "hu-pecs"));
      deliver(second, "1.1.0", signing("2016-12-20", "hu-pecs", 1));
    }
  }

  @Test
  void isNotProposedAfterTwoYearsOrBeforeOrOfOthers() {
    deliver(announcing("2014-12-10", "hu-szeged"));
    deliver(announcing("2017-03-04", "hu-szeged"));
    deliver(announcing("2016-03-04", "hu-miskolc"));
    String signed = deliver(signing("2016-12-20", "hu-szeged", 1));
    see(paper("hu-szeged", signed)).body("proposedStagesOf", empty());
  }

  @Test
  void aPersonSaysSoAndMayTakeItBack() {
    String announced = deliver(announcing("2015-01-10", "hu-debrecen"));
    String signed = deliver(signing("2015-06-07", "hu-debrecen", 1));
    String earlier = paper("hu-debrecen", announced);
    String later = paper("hu-debrecen", signed);
    decide("officer", "agreements/" + later, "CONFIRM").statusCode(200);
    decide("approver", "agreements/" + later, "CONFIRM").statusCode(200);
    see(later).body("review", equalTo("CONFIRMED"));
    queued("hu-debrecen").body(why(later), contains("NEXT_STAGE"));
    say(later, earlier, "CONFIRM")
        .statusCode(200)
        .body("nextStageOf", equalTo(earlier))
        .body("review", equalTo("CONFIRMED"))
        .body("proposedStagesOf", empty());
    see(earlier).body("nextStages", contains(later));
    queued("hu-debrecen").body(why(later), nullValue());
    deliver(signed, "1.1.0", signing("2015-06-08", "hu-debrecen", 1));
    deliver(announced, "1.1.0", announcing("2015-01-11", "hu-debrecen"));
    see(later).body("nextStageOf", equalTo(earlier));
    post(later, "stages/undo", Map.of("earlier", earlier, "reason", "two papers")).statusCode(200);
    see(later).body("nextStageOf", nullValue()).body("proposedStagesOf", contains(earlier));
    queued("hu-debrecen").body(why(later), contains("NEXT_STAGE"));
    say(later, earlier, "REJECT").statusCode(200).body("proposedStagesOf", empty());
    queued("hu-debrecen").body(why(later), nullValue());
    deliver(announced, "1.2.0", announcing("2015-01-12", "hu-debrecen"));
    see(later).body("proposedStagesOf", empty());
    read("agreements/" + later + "/stages")
        .body("items.decision", contains("REJECT", "CONFIRM"))
        .body("items.undoneBy", contains(null, "officer"));
  }

  @Test
  void followsWhatPeopleChangeInThePapers() {
    String earlier = paper("hu-kecskemet", deliver(announcing("2015-01-10", "hu-kecskemet")));
    String later = paper("hu-kecskemet", deliver(signing("2015-06-07", "hu-kecskemet", 1)));
    see(later).body("proposedStagesOf", contains(earlier));
    decide("officer", "agreements/" + earlier, "REJECT").statusCode(200);
    see(later).body("proposedStagesOf", empty());
    decide("officer", "agreements/" + earlier, "CONFIRM").statusCode(200);
    see(later).body("proposedStagesOf", contains(earlier));
    edit("agreements/" + later, "{\"signedDate\": \"2019-06-07\"}").statusCode(200);
    see(later).body("proposedStagesOf", empty());
  }

  @Test
  void refusesWhatIsNotProposed() {
    String earlier = paper("hu-budapest", deliver(announcing("2011-01-10", "hu-budapest")));
    String later = paper("hu-budapest", deliver(signing("2015-06-07", "hu-budapest", 1)));
    say(later, earlier, "CONFIRM").statusCode(409).body("type", endsWith("/stage-refused"));
    say(later, UUID.randomUUID().toString(), "CONFIRM").statusCode(404);
    post(later, "stages", Map.of("earlier", earlier)).statusCode(400);
    post(later, "stages/undo", Map.of("earlier", earlier)).statusCode(409);
    as("officer")
        .contentType(ContentType.JSON)
        .body(Map.of("earlier", earlier, "decision", "CONFIRM"))
        .post("/api/v1/agreements/" + later + "/stages")
        .then()
        .statusCode(428);
    read("agreements/" + later + "/stages").body("items", hasSize(0));
  }
}
