package org.caunoi.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caunoi.ingest.Service.article;
import static org.caunoi.ingest.Service.as;
import static org.caunoi.ingest.Service.raw;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasLength;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import org.caunoi.ingest.TestCatalog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class BadInputTest {

  private static final String HTML = "text/html; charset=utf-8";
  private static final int MEBIBYTE = 1024 * 1024;

  TestCatalog catalog;

  @BeforeEach
  void reset() {
    catalog.reset();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/pages", "/api/v1/readings/preview"})
  void refusesEmptyPage(String path) {
    expect(as("officer").contentType(HTML).post(path), 400, "empty-page");
  }

  @ParameterizedTest
  @ValueSource(ints = {10 * MEBIBYTE + 1, 11 * MEBIBYTE + 1, 16 * MEBIBYTE})
  void refusesTooLargePage(int size) {
    var page = new byte[size];
    Arrays.fill(page, (byte) 'a');
    expect(as("officer").contentType(HTML).body(page).post("/api/v1/pages"), 413, "page-too-large");
  }

  @Test
  void refusesBinary() {
    var pdf = "%PDF-1.7\n%âãÏÓ\n1 0 obj".getBytes(StandardCharsets.ISO_8859_1);
    expect(as("officer").contentType(HTML).body(pdf).post("/api/v1/pages"), 422, "binary-page");
  }

  @Test
  void refusesAPageWithoutAnArticle() {
    var index =
        "<!DOCTYPE html><html><head><title>Tin</title></head><body><nav><a href='/a'>A</a></nav>"
            + "</body></html>";
    expect(as("officer").contentType(HTML).body(index).post("/api/v1/pages"), 422, "no-article");
  }

  @Test
  void refusesUnknownCharset() {
    var answer =
        as("officer")
            .contentType("text/html; charset=tcvn-0000")
            .body(article("Bảng mã lạ"))
            .post("/api/v1/pages");
    expect(answer, 415, "unknown-charset");
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/json", "application/pdf", "text/xml", "multipart/form-data"})
  void refusesOtherMediaTypes(String type) {
    var answer = as("officer").contentType(type).body(article("Kiểu lạ")).post("/api/v1/pages");
    expect(answer, 415, "unsupported-media-type");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/pages", "/api/v1/readings/preview"})
  void refusesAPageWithoutAMediaType(String path) {
    var answer =
        raw(
            "POST %s HTTP/1.1\r\nAuthorization: %s\r\nContent-Length: 0\r\n"
                .formatted(path, TestCatalog.basic("officer")));
    assertThat(answer).startsWith("HTTP/1.1 415").contains("/problems/unsupported-media-type");
  }

  @Test
  void refusesMoreTagsThanAPageHas() {
    var page = "<p>a".repeat(500_001);
    expect(as("officer").contentType(HTML).body(page).post("/api/v1/pages"), 413, "page-too-large");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ftp://example.vn/a",
        "/a/b",
        "https:",
        "https://",
        "https://:443/a",
        "https://@/a",
        "https://name:secret@example.vn/a",
        "javascript:alert(1)"
      })
  void refusesWhatIsNoUrl(String url) {
    expectParameter(post("url", url), "/url", "not-a-url");
  }

  @Test
  void refusesTooLongUrl() {
    var url = "https://example.vn/" + "a".repeat(2_000);
    expectParameter(post("url", url), "/url", "too-long");
  }

  @ParameterizedTest
  @CsvSource({
    "yesterday, not-a-date",
    "2023-02-30, not-a-date",
    "13/05/2023, not-a-date",
    "1899-12-31, out-of-range"
  })
  void refusesWhatIsNoDayOfPublication(String publishedOn, String code) {
    expectParameter(post("publishedOn", publishedOn), "/publishedOn", code);
  }

  @Test
  void refusesAPublicationInTheFuture() {
    var day = LocalDate.now(PageParameters.ZONE).plusDays(2).toString();
    expectParameter(post("publishedOn", day), "/publishedOn", "out-of-range");
  }

  @ParameterizedTest
  @CsvSource({
    "limit=0, /limit, out-of-range",
    "limit=201, /limit, out-of-range",
    "limit=many, /limit, out-of-range",
    "cursor=***, /cursor, not-a-cursor",
    "cursor=YWJj, /cursor, not-a-cursor",
    "state=LOST, /state, unknown-value",
    "from=2023, /from, not-a-date",
    "from=-9999-01-01, /from, out-of-range",
    "from=%2B999999999-12-31, /from, out-of-range",
    "to=%2B999999999-12-31, /to, out-of-range"
  })
  void refusesWrongListParameters(String query, String pointer, String code) {
    var answer = as("viewer").urlEncodingEnabled(false).get("/api/v1/pages?" + query);
    expectParameter(answer, pointer, code);
  }

  @Test
  void refusesUnknownAndRepeatedParameters() {
    expect(as("viewer").get("/api/v1/pages?stat=READ"), 400, "unknown-parameter")
        .then()
        .body("errors[0].pointer", equalTo("/stat"));
    expect(post("publishedon", "2023-01-01"), 400, "unknown-parameter");
    expectParameter(as("viewer").get("/api/v1/pages?limit=1&limit=2"), "/limit", "repeated");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/pages/",
        "/api/v1/pages/7",
        "/api/v1/pages/018f0000-0000-7000-8000-000000000000",
        "/api/v1/nothing",
        "/nothing"
      })
  void answersNotFound(String path) {
    expect(as("viewer").get(path), 404, "not-found");
  }

  @Test
  void answersOtherMethodsAndRepresentations() {
    expect(as("viewer").delete("/api/v1/pages"), 405, "method-not-allowed");
    expect(as("viewer").accept("text/csv").get("/api/v1/pages"), 406, "not-acceptable");
  }

  @Test
  void speaksTheLanguageOfTheCaller() {
    as("viewer")
        .get("/api/v1/pages?limit=0")
        .then()
        .header("Content-Language", "vi")
        .body("title", equalTo("Tham số không hợp lệ"));
    as("viewer")
        .header("Accept-Language", "fr, en-GB;q=0.8, vi;q=0.2")
        .get("/api/v1/pages?limit=0")
        .then()
        .header("Content-Language", "en")
        .body("title", equalTo("Invalid parameter"));
  }

  @Test
  void keepsTheTraceOfTheCaller() {
    as("viewer")
        .header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
        .get("/api/v1/pages?limit=0")
        .then()
        .body("traceId", equalTo("4bf92f3577b34da6a3ce929d0e0e4736"));
  }

  @Test
  void takesNoTraceIdThatIsNone() {
    as("viewer")
        .header("caunoi-trace-id", "<b>")
        .get("/api/v1/pages?limit=0")
        .then()
        .body("traceId", hasLength(32));
  }

  @Test
  void takesALongUrl() {
    var page = article("Địa chỉ dài");
    as("officer")
        .contentType(HTML)
        .queryParam("url", "https://example.vn/" + "ộ".repeat(1_500))
        .body(page)
        .post("/api/v1/readings/preview")
        .then()
        .statusCode(200);
  }

  private static Response post(String parameter, String value) {
    return as("officer")
        .contentType(HTML)
        .queryParam(parameter, value)
        .body(article("Tham số sai"))
        .post("/api/v1/pages");
  }

  private static void expectParameter(Response answer, String pointer, String code) {
    expect(answer, 400, "invalid-parameter")
        .then()
        .body("errors[0].pointer", equalTo(pointer))
        .body("errors[0].code", equalTo(code));
  }

  private static Response expect(Response answer, int status, String code) {
    answer
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .header("API-Version", "1.0.0")
        .body("type", equalTo("https://caunoi.org/problems/" + code))
        .body("status", equalTo(status))
        .body("title", not(emptyString()))
        .body("detail", not(emptyString()))
        .body("traceId", hasLength(32));
    return answer;
  }
}
