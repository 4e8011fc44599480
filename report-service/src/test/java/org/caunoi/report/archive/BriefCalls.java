package org.caunoi.report.archive;

import static org.caunoi.report.Caller.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.caunoi.report.document.PdfText;
import org.hamcrest.Matcher;

/** What callers of the briefs' interface do in tests. */
public final class BriefCalls {
  private BriefCalls() {}

  /** The newest brief in a language. */
  public static String id(String language) {
    return as("viewer").get("/api/v1/briefs?language=" + language).path("items[0].id");
  }

  /** The version of a brief as it is now. */
  public static String etag(String id) {
    return as("viewer").get("/api/v1/briefs/" + id).header("ETag");
  }

  /** Takes a step of a brief as it is now. */
  public static ValidatableResponse post(String user, String id, String step) {
    return as(user).header("If-Match", etag(id)).post("/api/v1/briefs/" + id + "/" + step).then();
  }

  static ValidatableResponse post(String user, String id, String step, String body) {
    return as(user)
        .header("If-Match", etag(id))
        .contentType(ContentType.JSON)
        .body(body)
        .post("/api/v1/briefs/" + id + "/" + step)
        .then();
  }

  static String text(String id) {
    byte[] pdf =
        as("viewer")
            .get("/api/v1/briefs/" + id + "/document")
            .then()
            .statusCode(200)
            .contentType("application/pdf")
            .header("Content-Disposition", startsWith("inline; filename=\"brief-2023-09-"))
            .extract()
            .asByteArray();
    return PdfText.flat(pdf);
  }

  static Matcher<String> typed(String code) {
    return equalTo("https://caunoi.org/problems/" + code);
  }
}
