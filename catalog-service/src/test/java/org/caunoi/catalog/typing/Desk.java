package org.caunoi.catalog.typing;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import org.caunoi.catalog.Caller;

/** An officer's desk: types and edits things of the register. */
public final class Desk {

  // REST Assured would add a charset, and does not know how to encode a merge patch.
  private static final RestAssuredConfig PLAIN =
      RestAssuredConfig.config()
          .encoderConfig(
              EncoderConfig.encoderConfig()
                  .encodeContentTypeAs("application/merge-patch+json", ContentType.TEXT)
                  .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                  .defaultContentCharset("UTF-8"));

  private Desk() {}

  /** Types a new thing. */
  public static ValidatableResponse type(String things, String body) {
    return Caller.as("officer")
        .contentType("application/json")
        .body(body)
        .post("/api/v1/" + things)
        .then();
  }

  /** Types a new thing that must be taken, and returns its id. */
  public static String typed(String things, String body) {
    return type(things, body).statusCode(201).extract().path("id");
  }

  /** Edits a thing as it is now; {@code thing} is its address below the API's. */
  public static ValidatableResponse edit(String thing, String patch) {
    return edit("officer", thing, tag(thing), patch);
  }

  /** Edits a thing as it was at a tag. */
  public static ValidatableResponse edit(String user, String thing, String tag, String patch) {
    return Caller.as(user)
        .config(PLAIN)
        .contentType("application/merge-patch+json")
        .header("If-Match", tag)
        .body(patch)
        .patch("/api/v1/" + thing)
        .then();
  }

  /** Decides on a thing as it is now. */
  public static ValidatableResponse decide(String user, String thing, String verdict) {
    return Caller.as(user)
        .contentType("application/json")
        .header("If-Match", tag(thing))
        .body("{\"decision\": \"" + verdict + "\"}")
        .post("/api/v1/" + thing + "/decision")
        .then();
  }

  /** Reads a thing. */
  public static ValidatableResponse read(String thing) {
    return Caller.as("viewer").get("/api/v1/" + thing).then();
  }

  /** The tag of a thing as it is now; some tag where there is none. */
  public static String tag(String thing) {
    Response response = Caller.as("viewer").get("/api/v1/" + thing);
    String tag = response.getHeader("ETag");
    return tag == null ? "\"0\"" : tag;
  }
}
