package org.caunoi.catalog.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import org.caunoi.catalog.database.EmbeddedPostgres;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProblemMappersTest {

  @Test
  void answersUnknownPathsWithAProblem() {
    problem(as("viewer").get("/api/v1/nothing").then(), 404, "not-found");
    problem(given().when().get("/nothing").then(), 404, "not-found");
  }

  @Test
  void takesNoTrailingSlash() {
    problem(given().when().get("/test/examples/one/").then(), 404, "not-found");
  }

  @Test
  void findsNothingBehindNul() {
    for (String path :
        new String[] {"localities/%00", "localities/a%00b", "articles/%00", "articles/%00/body"}) {
      problem(
          as("officer").urlEncodingEnabled(false).get("/api/v1/" + path).then(), 404, "not-found");
    }
    problem(
        as("officer")
            .urlEncodingEnabled(false)
            .contentType(ContentType.JSON)
            .header("If-Match", "\"1\"")
            .body("{\"text\": \"x\", \"language\": \"vi\", \"kind\": \"ALIAS\"}")
            .post("/api/v1/localities/%00/names")
            .then(),
        404,
        "not-found");
  }

  @Test
  void answersAnAddressOfTenThousandLetters() {
    problem(as("viewer").get("/api/v1/articles/" + "x".repeat(10_000)).then(), 404, "not-found");
  }

  @Test
  void namesTheMethodsAllowed() {
    problem(given().when().delete("/test/examples/one").then(), 405, "method-not-allowed");
  }

  @Test
  void refusesOtherMediaTypes() {
    problem(
        given().contentType("text/csv").body("a").post("/test/examples").then(),
        415,
        "unsupported-media-type");
    problem(given().accept("text/csv").get("/test/examples/one").then(), 406, "not-acceptable");
  }

  @Test
  void pointsAtUnknownMembers() {
    problem(
            post("{\"name\":\"a\",\"parts\":[{\"text\":\"b\",\"surprise\":1}]}"),
            400,
            "invalid-request")
        .body("errors[0].pointer", equalTo("/parts/0/surprise"))
        .body("errors[0].code", equalTo("unknown-member"));
  }

  @Test
  void pointsAtValuesOfTheWrongForm() {
    problem(post("{\"name\":\"a\",\"number\":\"many\"}"), 400, "invalid-request")
        .body("errors[0].pointer", equalTo("/number"))
        .body("detail", not(containsString("caunoi")));
  }

  @Test
  void saysWhereTheJsonBreaks() {
    problem(post("{\"name\":"), 400, "invalid-request")
        .body("errors[0].code", equalTo("invalid-json"))
        .body("errors[0].detail", containsString("line 1"));
    problem(post("[]"), 400, "invalid-request");
    problem(post(""), 400, "invalid-request");
  }

  @Test
  void takesJsonAtItsWord() {
    problem(post("{\"name\":\"a\",\"name\":\"b\"}"), 400, "invalid-request")
        .body("errors[0].code", equalTo("invalid-json"));
    problem(post("{\"name\":\"a\"} {\"name\":\"b\"}"), 400, "invalid-request");
    problem(post("{\"name\":7}"), 400, "invalid-request")
        .body("errors[0].pointer", equalTo("/name"));
  }

  @Test
  void pointsAtBrokenConstraints() {
    problem(post("{\"name\":\" \"}"), 400, "invalid-request")
        .body("errors.pointer", hasItems("/name"))
        .body("errors[0].code", equalTo("not-blank"));
  }

  @Test
  void hidesWhatBroke() {
    problem(given().get("/test/examples/broken").then(), 500, "internal")
        .body(not(containsString("secret")))
        .body(not(containsString("Exception")));
  }

  @Test
  void asksToComeBackWhenTheDatabaseIsAway() {
    problem(given().get("/test/examples/away").then(), 503, "unavailable")
        .header("Retry-After", equalTo("5"));
  }

  @Test
  void speaksVietnameseUnlessAskedForEnglish() {
    title(given(), "Không tìm thấy");
    title(given().header("Accept-Language", "fr"), "Không tìm thấy");
    title(given().header("Accept-Language", "en-GB,en;q=0.9,vi;q=0.5"), "Not found");
    title(given().header("Accept-Language", "vi-VN,en;q=0.9"), "Không tìm thấy");
    title(given().header("Accept-Language", "%%%"), "Không tìm thấy");
  }

  @Test
  void saysWhatToDoInTheSameLanguage() {
    given().get("/nothing").then().body("detail", containsString("địa chỉ này"));
    given()
        .header("Accept-Language", "en")
        .get("/nothing")
        .then()
        .body("detail", containsString("this address"));
  }

  @Test
  void keepsTheCallersTraceId() {
    given()
        .header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
        .get("/nothing")
        .then()
        .body("traceId", equalTo("0af7651916cd43dd8448eb211c80319c"));
  }

  @Test
  void deniesAnUnannotatedRouteToEverybody() {
    problem(given().get("/test/examples/unannotated").then(), 401, "unauthenticated");
    problem(as("administrator").get("/test/examples/unannotated").then(), 403, "forbidden");
  }

  @Test
  void asksForALoginBeforeAnythingElse() {
    problem(given().get("/test/examples/officer?colour=red").then(), 401, "unauthenticated")
        .header("WWW-Authenticate", containsString("Basic"));
    problem(as("viewer").get("/test/examples/officer?colour=red").then(), 403, "forbidden");
    problem(as("officer").get("/test/examples/officer?colour=red").then(), 400, "invalid-request");
    as("officer").get("/test/examples/officer?q=red").then().statusCode(200);
  }

  @Test
  void tellsStrangersNothingOfTheApi() {
    problem(given().get("/api/v1/nothing").then(), 401, "unauthenticated");
    problem(
        given().contentType(ContentType.TEXT).body("x").put("/api/v1/articles/a/reading").then(),
        401,
        "unauthenticated");
  }

  @Test
  void refusesWrongPasswordsAndKeys() {
    problem(
        given().auth().preemptive().basic("a\0b", "x").get("/test/examples/officer").then(),
        401,
        "unauthenticated");
    problem(
        given().auth().preemptive().basic("mallory", "x").get("/test/examples/officer").then(),
        401,
        "unauthenticated");
    problem(
        given().header("X-API-Key", "cn_x").get("/test/examples/officer").then(),
        401,
        "unauthenticated");
    problem(
        as("officer").header("X-API-Key", "cn_x").get("/test/examples/officer").then(),
        401,
        "unauthenticated");
  }

  @Test
  void limitsBodiesByRoute() {
    byte[] threeMebibytes = new byte[3 << 20];
    given()
        .contentType(ContentType.TEXT)
        .body(new ByteArrayInputStream(threeMebibytes))
        .post("/test/examples/large")
        .then()
        .statusCode(200);
    problem(
        given()
            .contentType(ContentType.TEXT)
            .body(new byte[5 << 20])
            .post("/test/examples/large")
            .then(),
        413,
        "too-large");
    problem(post("\"" + "a".repeat(3 << 20) + "\""), 413, "too-large");
    problem(post("{\"name\":\"" + "a".repeat(3 << 20) + "\"}"), 413, "too-large");
  }

  @Test
  void limitsBodiesOfTheServer() {
    problem(
        given()
            .contentType(ContentType.TEXT)
            .body(new byte[22 << 20])
            .post("/test/examples/large")
            .then(),
        413,
        "too-large");
  }

  private static void title(RequestSpecification request, String title) {
    request.get("/nothing").then().body("title", equalTo(title));
  }

  private static ValidatableResponse post(String body) {
    return given().contentType(ContentType.JSON).body(body).post("/test/examples").then();
  }

  private static RequestSpecification as(String name) {
    return given().auth().preemptive().basic(name, EmbeddedPostgres.PASSWORD);
  }

  private static ValidatableResponse problem(ValidatableResponse answer, int status, String code) {
    return answer
        .statusCode(status)
        .contentType("application/problem+json")
        .header("API-Version", "1.0.0")
        .body("type", equalTo("https://caunoi.org/problems/" + code))
        .body("status", equalTo(status))
        .body("title", not(blankOrNullString()))
        .body("detail", not(blankOrNullString()))
        .body("traceId", not(blankOrNullString()));
  }
}
