package org.caunoi.report.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caunoi.report.Caller.as;
import static org.caunoi.report.archive.BriefCalls.id;
import static org.caunoi.report.archive.BriefCalls.post;
import static org.caunoi.report.archive.BriefCalls.text;
import static org.caunoi.report.archive.BriefCalls.typed;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.YearMonth;
import org.caunoi.report.Surroundings;
import org.caunoi.report.TestDatabase;
import org.caunoi.report.brief.Period;
import org.caunoi.report.catalog.FakeCatalogue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What comes after a release: numbers, revisions, and the trace of it all. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class RevisionsTest {
  private static final Period SEPTEMBER = Period.of(YearMonth.of(2023, 9));
  private static final Period NOVEMBER = Period.of(YearMonth.of(2023, 11));

  FakeCatalogue catalogue;
  @Inject Drafts drafts;
  @Inject Redrafting redrafting;
  @Inject TestDatabase database;

  @BeforeEach
  void startWithOneDraft() {
    database.clear();
    catalogue.hold("CONFIRMED");
    drafts.open(SEPTEMBER);
    redrafting.redraft(SEPTEMBER);
  }

  @Test
  void revisesAReleasedBriefAndSupersedesItOnRelease() {
    String first = released();
    String sha256 = as("viewer").get(path(first)).path("sha256");
    String second =
        post("officer", first, "revisions", "{\"reason\":\"Thiếu một văn bản\"}")
            .statusCode(201)
            .header("Location", containsString("/api/v1/briefs/"))
            .body("revision", equalTo(2))
            .body("state", equalTo("DRAFT"))
            .body("previousRevision", equalTo(first))
            .body("sha256", notNullValue())
            .extract()
            .path("id");
    as("viewer")
        .get(path(first))
        .then()
        .body("state", equalTo("RELEASED"))
        .body("nextRevision", equalTo(second))
        .body("supersededBy", nullValue());

    post("officer", second, "review").statusCode(200);
    post("approver", second, "release", "{\"number\":6}").statusCode(200);

    as("viewer")
        .get(path(first))
        .then()
        .body("supersededBy", equalTo(second))
        .body("sha256", equalTo(sha256));
    as("viewer")
        .get(path(first) + "/document")
        .then()
        .statusCode(200)
        .header("Link", equalTo("<" + path(second) + ">; rel=\"successor-version\""));
    assertThat(text(first)).contains("Số: 05/BC-ĐVM");
    assertThat(text(second)).contains("Số: 06/BC-ĐVM");
    assertThat(database.count("select count(*) from brief where revision = 2")).isEqualTo(2);
  }

  @Test
  void saysWhatARevisionChanges() {
    String first = released();
    catalogue.replace(
        "activities",
        facts -> {
          facts.get(3).put("review", "REJECTED");
          facts.get(4).put("direction", "ONLINE");
        });
    String second = post("officer", first, "revisions").statusCode(201).extract().path("id");

    as("viewer")
        .get(path(second) + "/changes")
        .then()
        .statusCode(200)
        .body("against", equalTo(first))
        .body("added", empty())
        .body("removed.kind", contains("activities"))
        .body("removed.text", everyItem(notNullValue()))
        .body("changed.kind", contains("activities"))
        .body("changed[0].fields.field", contains("direction"))
        .body("changed[0].fields[0].after", equalTo("ONLINE"));
    as("viewer").get(path(first) + "/changes").then().statusCode(404);
  }

  @Test
  void revisesOnceAtATimeAndOnlyWhatIsReleased() {
    post("officer", id("vi"), "revisions").statusCode(409).body("type", typed("wrong-state"));
    String first = released();
    as("officer").post(path(first) + "/revisions").then().statusCode(428);
    post("officer", id("en"), "revisions")
        .statusCode(409)
        .body("type", typed("follows-vietnamese"));
    post("officer", first, "revisions").statusCode(201);
    post("officer", first, "revisions").statusCode(409).body("type", typed("revision-exists"));
    post("viewer", first, "revisions").statusCode(403);
  }

  @Test
  void withdrawsARevisionBegunByMistakeAndBeginsAnother() {
    String first = released();
    String sha256 = as("viewer").get(path(first)).path("sha256");
    String mistaken = post("officer", first, "revisions").statusCode(201).extract().path("id");
    post("officer", mistaken, "withdraw", "{\"reason\":\"Nhầm tháng\"}")
        .statusCode(200)
        .body("state", equalTo("WITHDRAWN"))
        .body("previousRevision", equalTo(first));
    as("viewer")
        .get("/api/v1/briefs?state=WITHDRAWN")
        .then()
        .body("items.language", containsInAnyOrder("vi", "en"));
    as("viewer")
        .get(path(mistaken) + "/trace")
        .then()
        .body("items.what", contains("REVISE", "WITHDRAW"))
        .body("items[1].reason", equalTo("Nhầm tháng"))
        .body("items[1].who", equalTo("officer"));
    as("viewer")
        .get(path(first))
        .then()
        .body("state", equalTo("RELEASED"))
        .body("sha256", equalTo(sha256))
        .body("nextRevision", nullValue())
        .body("supersededBy", nullValue());
    catalogue.replace("activities", facts -> facts.get(3).put("review", "REJECTED"));
    String withdrawn = as("viewer").get(path(mistaken)).path("sha256");
    redrafting.redraft(SEPTEMBER);
    as("viewer").get(path(mistaken)).then().body("sha256", equalTo(withdrawn));

    String second =
        post("officer", first, "revisions")
            .statusCode(201)
            .body("revision", equalTo(3))
            .body("previousRevision", equalTo(first))
            .extract()
            .path("id");
    post("officer", second, "review").statusCode(200);
    post("approver", second, "release", "{\"number\":6}").statusCode(200);
    as("viewer").get(path(first)).then().body("supersededBy", equalTo(second));
  }

  @Test
  void withdrawsAReviewedRevisionButNothingReleasedNorTheFirst() {
    post("officer", id("vi"), "withdraw").statusCode(409).body("type", typed("not-a-revision"));
    String first = released();
    post("officer", first, "withdraw").statusCode(409).body("type", typed("not-a-revision"));
    String second = post("officer", first, "revisions").statusCode(201).extract().path("id");
    post("officer", second, "review").statusCode(200);
    as("officer").post(path(second) + "/withdraw").then().statusCode(428);
    as("officer")
        .header("If-Match", "\"0\"")
        .post(path(second) + "/withdraw")
        .then()
        .statusCode(412);
    post("viewer", second, "withdraw").statusCode(403);
    post("officer", second, "withdraw", "{\"reasons\":\"\"}").statusCode(400);
    String english =
        as("viewer").get("/api/v1/briefs?language=en&state=REVIEWED").path("items[0].id");
    post("officer", english, "withdraw").statusCode(409).body("type", typed("follows-vietnamese"));
    post("officer", second, "withdraw").statusCode(200).body("state", equalTo("WITHDRAWN"));
    for (String step : new String[] {"withdraw", "review", "reopen"}) {
      post("officer", second, step).statusCode(409).body("type", typed("wrong-state"));
    }
    post("approver", second, "release").statusCode(409).body("type", typed("wrong-state"));
    assertThatThrownBy(
            () -> database.execute("update brief set pages = 1 where state = 'WITHDRAWN'"))
        .hasMessageContaining("is withdrawn and locked");

    String third = post("officer", first, "revisions").statusCode(201).extract().path("id");
    post("officer", third, "review").statusCode(200);
    post("approver", third, "release", "{\"number\":6}").statusCode(200);
    post("officer", third, "withdraw").statusCode(409).body("type", typed("wrong-state"));
  }

  @Test
  void givesANumberOnceAYear() {
    released();
    drafts.open(NOVEMBER);
    redrafting.redraft(NOVEMBER);
    String november = as("viewer").get("/api/v1/briefs?language=vi").path("items[0].id");
    post("officer", november, "review").statusCode(200);
    post("approver", november, "release", "{\"number\":5}")
        .statusCode(409)
        .body("type", typed("number-taken"))
        .body("detail", startsWith("05 of"));
    as("viewer").get(path(november)).then().body("state", equalTo("REVIEWED"));

    database.execute("alter table brief disable trigger brief_locked");
    database.execute("update brief set number_year = number_year - 1 where number is not null");
    database.execute("alter table brief enable trigger brief_locked");
    post("approver", november, "release", "{\"number\":5}")
        .statusCode(200)
        .body("number", equalTo("05"));
  }

  @Test
  void tracesEveryStepAndRemark() {
    String id = id("vi");
    as("officer")
        .contentType(ContentType.JSON)
        .body("{\"text\":\"Xem lại mục II\"}")
        .post(path(id) + "/comments")
        .then()
        .statusCode(201);
    post("officer", id, "review", "{\"reason\":\"Đủ\"}").statusCode(200);
    String sha256 = as("viewer").get(path(id)).path("sha256");
    post("officer", id, "reopen", "{\"reason\":\"Chưa đủ\"}").statusCode(200);

    as("viewer")
        .get(path(id) + "/trace")
        .then()
        .statusCode(200)
        .body("items.what", contains("COMMENT", "REVIEW", "REOPEN"))
        .body("items.reason", contains("Xem lại mục II", "Đủ", "Chưa đủ"))
        .body("items.who", everyItem(equalTo("officer")))
        .body("items[1].sha256", equalTo(sha256));
  }

  @Test
  void takesNoEmptyRemarksAndNoneFromViewers() {
    String path = path(id("vi")) + "/comments";
    for (String body : new String[] {"", "{}", "{\"text\":\" \"}", "{\"text\":null}"}) {
      as("officer").contentType(ContentType.JSON).body(body).post(path).then().statusCode(400);
    }
    as("viewer").contentType(ContentType.JSON).body("{}").post(path).then().statusCode(403);
  }

  @Test
  void showsTheAttemptsOfABrief() {
    drafts.failed(SEPTEMBER, "the catalogue answers 500");
    drafts.failed(SEPTEMBER, "the catalogue answers 500");

    as("viewer")
        .get(path(id("vi")) + "/attempts")
        .then()
        .statusCode(200)
        .body("items", hasSize(2))
        .body("items[0].outcome", equalTo("FAILED"))
        .body("items[0].problem", equalTo("the catalogue answers 500"))
        .body("items[0].times", equalTo(2))
        .body("items.outcome", hasItem("PRINTED"));
  }

  private String released() {
    String id = id("vi");
    post("officer", id, "review").statusCode(200);
    post("approver", id, "release", "{\"number\":5}").statusCode(200);
    return id;
  }

  private static String path(String id) {
    return "/api/v1/briefs/" + id;
  }
}
