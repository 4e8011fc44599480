package org.caunoi.report.delivery;

import static org.caunoi.report.Caller.as;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.caunoi.report.archive.BriefCalls;

/** What the office does about the mail of its brief in tests. */
final class MailDesk {
  private MailDesk() {}

  /** Sets who gets the Vietnamese brief. */
  static void mail(String... addresses) {
    String to = "\"" + String.join("\",\"", addresses) + "\"";
    json(
            "administrator",
            "{\"mail\":[{\"kind\":\"MONTHLY\",\"language\":\"vi\",\"to\":[" + to + "]}]}")
        .header("If-Match", "\"0\"")
        .put("/api/v1/settings")
        .then()
        .statusCode(200);
  }

  /** Reviews and releases the draft, and returns its id. */
  static String release() {
    String id = BriefCalls.id("vi");
    step("officer", id, "review");
    step("approver", id, "release");
    return id;
  }

  static void step(String user, String id, String step) {
    BriefCalls.post(user, id, step).statusCode(200);
  }

  static ValidatableResponse deliveries(String id) {
    return as("officer").get("/api/v1/briefs/" + id + "/deliveries").then().statusCode(200);
  }

  static RequestSpecification json(String user, String body) {
    return as(user).contentType(ContentType.JSON).body(body);
  }
}
