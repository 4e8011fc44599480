package org.caunoi.catalog.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caunoi.catalog.reading.Deliveries.as;
import static org.caunoi.catalog.review.Reviewing.decide;
import static org.caunoi.catalog.review.Reviewing.tag;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.caunoi.catalog.document.DocumentKind;
import org.caunoi.catalog.reading.Deliveries;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ErasureTest {

  @Inject DataSource database;

  /** An article whose meeting and promise stand in these words, and the body of its delivery. */
  private static ObjectNode told(String words) {
    ObjectNode reading = Deliveries.meeting("2033-03-03", "vn-ha-noi", "fr-paris");
    String body = "Ngày 3/3/2033, " + words + ".";
    ((ObjectNode) reading.get("article")).put("body", body);
    ObjectNode commitment = commitment();
    commitment.put("text", words);
    ((ArrayNode) reading.get("commitments")).add(commitment);
    quote(commitment, body, words);
    quote((ObjectNode) reading.get("activities").get(0), body, words);
    return Deliveries.delivery(reading);
  }

  private static ObjectNode commitment() {
    for (int number = 0; number < 5; number++) {
      ObjectNode sample = Deliveries.sample(number);
      if (sample.get("commitments").size() > 0) {
        return ((ObjectNode) sample.get("commitments").get(0)).putNull("activity");
      }
    }
    throw new IllegalStateException("No sample has a commitment");
  }

  private static void quote(ObjectNode fact, String body, String words) {
    int start = body.indexOf(words);
    fact.putArray("evidence")
        .addObject()
        .put("quote", words)
        .put("start", start)
        .put("end", start + words.length());
  }

  private static String find(String things, String article) {
    String day = things.equals("activities") ? "&from=2033-03-03&to=2033-03-03" : "";
    String condition = "{ it.evidence.any { e -> e.articleId == '" + article + "' } }";
    return things
        + "/"
        + as("viewer")
            .get("/api/v1/" + things + "?limit=200&scope=all" + day)
            .path("items.find " + condition + ".id");
  }

  private static Response erase(String user, String thing, String ifMatch, String reason) {
    var request = as(user).contentType(ContentType.JSON).body(Map.of("reason", reason));
    return (ifMatch == null ? request : request.header("If-Match", ifMatch))
        .post("/api/v1/" + thing + "/erasure");
  }

  /** The tables of the database that hold these words in any column. */
  private List<String> tablesWith(String words) throws SQLException {
    List<String> tables = new ArrayList<>();
    List<String> found = new ArrayList<>();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      try (ResultSet rows =
          statement.executeQuery("select tablename from pg_tables where schemaname = 'public'")) {
        while (rows.next()) {
          tables.add(rows.getString(1));
        }
      }
      for (String table : tables) {
        String query = "select 1 from %1$s t where position('%2$s' in t::text) > 0 limit 1";
        try (ResultSet row = statement.executeQuery(query.formatted(table, words))) {
          if (row.next()) {
            found.add(table);
          }
        }
      }
    }
    return found;
  }

  @Test
  void theWordsOfAnArticleAreNowhereAnyMoreAndTheDecisionsStay() throws SQLException {
    String words = "hai bên hứa giữ kín điều " + UUID.randomUUID();
    String article = Deliveries.newArticleId();
    Deliveries.put(article, told(words)).then().statusCode(200);
    String meeting = find("activities", article);
    String promise = find("commitments", article);
    decide("officer", meeting, tag(meeting), "CONFIRM").then().statusCode(200);
    decide("officer", promise, tag(promise), "CONFIRM").then().statusCode(200);
    assertThat(tablesWith(words))
        .contains("article_body", "evidence", "commitment", "audit_text")
        .doesNotContain("audit_event");

    String before = tag(meeting);
    erase("administrator", "articles/" + article, tag("articles/" + article), "Court order 12")
        .then()
        .statusCode(200)
        .body("sha256", equalTo("a".repeat(64)))
        .body("things", equalTo(2));

    assertThat(tablesWith(words)).isEmpty();
    assertThat(tag(meeting)).isNotEqualTo(before);
    as("viewer")
        .get("/api/v1/" + meeting)
        .then()
        .body("review", equalTo("CONFIRMED"))
        .body("evidence.quote", contains(""))
        .body("evidence.erased", contains(true));
    as("viewer").get("/api/v1/" + promise).then().body("text", equalTo(ArticleErasure.MARK));
    as("viewer")
        .get("/api/v1/articles/" + article)
        .then()
        .body("erasedAt", notNullValue())
        .body("bytesSha256", equalTo("a".repeat(64)));
    as("officer")
        .get("/api/v1/history/" + promise)
        .then()
        .body("items.action", contains("ERASE", "CONFIRM"))
        .body("items[0].reason", equalTo("Court order 12"))
        .body("items[0].changes.find { it.field == 'text' }.before.erased", equalTo(true));
    as("administrator")
        .get("/api/v1/audit?action=ERASE&subject=" + article)
        .then()
        .body("items.actor", contains("administrator"))
        .body("items[0].changes.field", hasItem("erasedAt"));
  }

  @Test
  void noLaterReadingBringsThemBack() throws SQLException {
    String words = "điều không ai nên đọc lại " + UUID.randomUUID();
    String article = Deliveries.newArticleId();
    Deliveries.put(article, told(words)).then().statusCode(200);
    erase("administrator", "articles/" + article, tag("articles/" + article), "wrong person named");
    ObjectNode again = told(words);
    again.put("fetchedAt", "2026-12-01T00:00:00Z");
    Deliveries.put(article, again).then().statusCode(200).body("outcome", equalTo("ERASED"));
    assertThat(tablesWith(words)).isEmpty();
  }

  @Test
  void isForAdministratorsWithAReasonOnTheStateTheyRead() {
    String article = "articles/" + Deliveries.deliver(Deliveries.sample(1));
    erase("approver", article, tag(article), "why not").then().statusCode(403);
    erase("administrator", article, tag(article), " ").then().statusCode(400);
    erase("administrator", article, null, "a reason").then().statusCode(428);
    erase("administrator", article, "\"99\"", "a reason").then().statusCode(412);
    erase("administrator", article, tag(article), "a reason").then().statusCode(200);
    erase("administrator", article, tag(article), "a reason").then().statusCode(409);
    erase("administrator", "articles/" + "f".repeat(64), "\"0\"", "a reason")
        .then()
        .statusCode(404);
  }

  @Test
  void theFileOfADocumentIsErasedAndItsHashStays() {
    String id =
        as("officer")
            .contentType(ContentType.JSON)
            .body(Map.of("kind", kindOfDocument(), "number", "12/UBND-" + UUID.randomUUID()))
            .post("/api/v1/documents")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    String document = "documents/" + id;
    byte[] pdf =
        ("%PDF-1.7\n" + UUID.randomUUID() + "\n%%EOF\n").getBytes(StandardCharsets.US_ASCII);
    upload(document, pdf).then().statusCode(200);
    erase("administrator", document, tag(document), "uploaded by mistake")
        .then()
        .statusCode(200)
        .body("things", equalTo(1));
    as("officer").get("/api/v1/" + document + "/file").then().statusCode(410);
    as("viewer")
        .get("/api/v1/" + document)
        .then()
        .body("file.sha256", notNullValue())
        .body("file.erasedAt", notNullValue());
    upload(document, pdf).then().statusCode(410);
    erase("administrator", document, tag(document), "again").then().statusCode(409);
    as("officer")
        .get("/api/v1/history/" + document)
        .then()
        .body("items.action", contains("REFUSED", "ERASE", "CHANGE", "CREATE"))
        .body("items[1].reason", equalTo("uploaded by mistake"));
  }

  private static String kindOfDocument() {
    return DocumentKind.values()[0].name();
  }

  private static Response upload(String document, byte[] pdf) {
    return as("officer")
        .contentType("application/pdf")
        .header("If-Match", tag(document))
        .body(pdf)
        .put("/api/v1/" + document + "/file?name=a.pdf");
  }
}
