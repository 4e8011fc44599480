package org.caunoi.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.caunoi.local.service.ServiceName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** People decide: what is confirmed, who may, and what the released brief then says. */
@ExtendWith(SharedHouse.Key.class)
class ReviewIT {

  private static final String MONTH = "2024-04";

  private final House house;
  private final Briefs briefs;

  ReviewIT(SharedHouse shared) {
    house = shared.house();
    briefs = shared.briefs();
  }

  @Test
  void releasedBriefHoldsWhatTwoPeopleHaveConfirmed() throws IOException, LaunchException {
    JsonNode left = confirmAllButOneCommitment();
    confirmTheSignedPaperByTwo();
    confirmTheEarlierPaper();
    JsonNode draft = briefs.await(MONTH, "vi", brief -> brief.path("unreviewed").asInt() == 1);
    Pdf before = briefs.document(draft.path("id").asText());
    assertThat(before.text()).contains("DỰ THẢO", "(chưa xác nhận)", beginning(left));

    assertThat(briefs.step("officer", draft, "review", Map.of()).statusCode()).isEqualTo(200);
    JsonNode reviewed = briefs.find(MONTH, "vi");
    assertThat(reviewed.path("state").asText()).isEqualTo("REVIEWED");
    Response early = briefs.step("officer", reviewed, "release", Map.of("number", 5));
    assertThat(early.statusCode()).isEqualTo(403);
    Response released = briefs.step("approver", reviewed, "release", Map.of("number", 5));
    assertThat(released.statusCode()).as(released.asString()).isEqualTo(200);

    Pdf brief = briefs.document(reviewed.path("id").asText());
    assertThat(brief.text())
        .contains("Số: 05/BC-ĐVM", "Ban Tổ chức Thành ủy Hà Nội", "Đinh Tiến Dũng")
        .doesNotContain("DỰ THẢO", "chưa xác nhận", beginning(left));
    assertThat(brief.loose()).isEmpty();
    JsonNode english = briefs.await(MONTH, "en", b -> b.path("state").asText().equals("RELEASED"));
    assertThat(briefs.document(english.path("id").asText()).text())
        .doesNotContain("DRAFT", "(unconfirmed)");
  }

  /** The first words: lines break anywhere later. */
  private static String beginning(JsonNode commitment) {
    return commitment.path("text").asText().substring(0, 20);
  }

  private JsonNode confirmAllButOneCommitment() throws IOException {
    for (String kind : List.of("activities", "milestones")) {
      for (JsonNode fact : house.facts(kind + "?limit=200")) {
        assertThat(decide("officer", kind, fact).statusCode()).isEqualTo(200);
      }
    }
    List<JsonNode> commitments = house.facts("commitments?from=2024-04-01&to=2024-04-30");
    JsonNode left =
        commitments.stream()
            .filter(fact -> fact.path("modality").asText().equals("PROPOSED"))
            .findFirst()
            .orElseThrow();
    assertThat(commitments).hasSizeGreaterThan(1);
    for (JsonNode fact : commitments) {
      if (!fact.path("id").equals(left.path("id"))) {
        assertThat(decide("officer", "commitments", fact).statusCode()).isEqualTo(200);
      }
    }
    return left;
  }

  private void confirmTheSignedPaperByTwo() throws IOException {
    JsonNode paper = Fact.one(house.facts("agreements?limit=200"), "signedDate", "2024-04-02");
    Response first = decide("officer", "agreements", paper);
    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(first.path("review").toString()).isEqualTo("UNREVIEWED");
    assertThat(first.path("confirmedBy").toString()).isEqualTo("officer");
    JsonNode half = Fact.one(house.facts("agreements?limit=200"), "signedDate", "2024-04-02");
    Response alone = decide("officer", "agreements", half);
    assertThat(alone.statusCode()).isEqualTo(409);
    assertThat(alone.path("type").toString()).endsWith("/second-person-required");
    Response second = decide("approver", "agreements", half);
    assertThat(second.statusCode()).as(second.asString()).isEqualTo(200);
    assertThat(second.path("review").toString()).isEqualTo("CONFIRMED");
  }

  /** Only mentioned as background: one person is enough. */
  private void confirmTheEarlierPaper() throws IOException {
    JsonNode paper = Fact.one(house.facts("agreements?limit=200"), "signedDate", "2023-09");
    Response only = decide("officer", "agreements", paper);
    assertThat(only.path("review").toString()).as(only.asString()).isEqualTo("CONFIRMED");
  }

  @Test
  void nobodyComesInWithoutAPassword() {
    Map<ServiceName, String> lists =
        Map.of(
            ServiceName.CATALOG, "/activities",
            ServiceName.INGEST, "/pages",
            ServiceName.REPORT, "/briefs");
    lists.forEach(
        (service, list) -> {
          Response anonymous = house.anonymous(service).get(list);
          assertThat(anonymous.statusCode()).isEqualTo(401);
          assertThat(anonymous.contentType()).startsWith("application/problem+json");
          Response guessing =
              house.anonymous(service).auth().preemptive().basic("officer", "guess").get(list);
          assertThat(guessing.statusCode()).isEqualTo(401);
          assertThat(house.as("viewer", service).get(list).statusCode()).isEqualTo(200);
        });
  }

  @Test
  void viewersChangeNothing() throws IOException {
    JsonNode activity = house.facts("activities?limit=1").get(0);
    assertThat(decide("viewer", "activities", activity).statusCode()).isEqualTo(403);
    Response page =
        house
            .as("viewer", ServiceName.INGEST)
            .contentType("text/html")
            .body("<p>x</p>")
            .post("/pages");
    assertThat(page.statusCode()).isEqualTo(403);
    assertThat(page.contentType()).startsWith("application/problem+json");
    JsonNode brief = briefs.find(MONTH, "vi");
    assertThat(briefs.step("viewer", brief, "review", Map.of()).statusCode()).isEqualTo(403);
  }

  private Response decide(String account, String kind, JsonNode fact) {
    return house
        .as(account, ServiceName.CATALOG)
        .header("If-Match", "\"" + fact.path("version").asText() + "\"")
        .contentType("application/json")
        .body(Map.of("decision", "CONFIRM"))
        .post("/" + kind + "/{id}/decision", Map.of("id", fact.path("id").asText()));
  }
}
