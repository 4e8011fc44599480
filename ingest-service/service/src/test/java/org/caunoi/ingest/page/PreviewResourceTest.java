package org.caunoi.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caunoi.ingest.Service.anonymous;
import static org.caunoi.ingest.Service.article;
import static org.caunoi.ingest.Service.as;
import static org.caunoi.ingest.Service.sample;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.caunoi.ingest.TestCatalog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PreviewResourceTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  TestCatalog catalog;

  @BeforeEach
  void reset() {
    catalog.reset();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4})
  void explainsTheReadingOfASample(int number) throws Exception {
    var plain = json(preview(sample(number), ""));
    var explained = json(preview(sample(number), "?explain=true"));
    assertThat(names(explained)).containsExactly("reading", "explanation");
    assertThat(explained.get("reading")).isEqualTo(plain);
    assertThat(explained.get("explanation")).isNotEmpty();
    var body = plain.at("/article/body").asText();
    for (var step : explained.get("explanation")) {
      assertThat(names(step)).containsExactly("fact", "rule", "quote");
      assertThat(plain.at(step.get("fact").asText()).isMissingNode()).isFalse();
      assertThat(body).contains(step.get("quote").asText());
      assertThat(step.get("rule").asText()).matches("[a-z]+(-[a-z]+)*");
    }
  }

  @Test
  void explainsNothingWhereNothingWasFound() throws Exception {
    var page =
        "<html lang='de'><title>Der Markt</title><article><p>Am Samstag öffnet auf dem Platz vor"
            + " dem Rathaus der Markt, und die Händler hoffen auf gutes Wetter und viele Besucher"
            + " aus der Umgebung.</p></article></html>";
    var explained = json(preview(page.getBytes("UTF-8"), "?explain=true"));
    assertThat(explained.at("/reading/relevant").isNull()).isTrue();
    assertThat(explained.get("explanation")).isEmpty();
  }

  @Test
  void answersTheReadingItselfUnlessAsked() throws Exception {
    var page = article("Không hỏi lý do");
    assertThat(preview(page, "?explain=false").asString()).isEqualTo(preview(page, "").asString());
    assertThat(json(preview(page, "")).has("readerVersion")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"yes", "TRUE", "1"})
  void refusesWhatIsNoSwitch(String value) {
    as("officer")
        .contentType("text/html; charset=utf-8")
        .body(article("Công tắc lạ"))
        .post("/api/v1/readings/preview?explain=" + value)
        .then()
        .statusCode(400)
        .body("type", equalTo("https://caunoi.org/problems/invalid-parameter"))
        .body("errors[0].pointer", equalTo("/explain"))
        .body("errors[0].code", equalTo("unknown-value"));
  }

  @Test
  void documentsTheSwitch() {
    var parameter =
        "paths.'/api/v1/readings/preview'.post.parameters.find{it.name=='explain'}.schema.";
    anonymous()
        .get("/openapi.json")
        .then()
        .body(parameter + "type", equalTo("boolean"))
        .body(parameter + "'default'", equalTo(false));
  }

  private static Response preview(byte[] page, String query) {
    return as("officer")
        .contentType("text/html; charset=utf-8")
        .body(page)
        .post("/api/v1/readings/preview" + query)
        .then()
        .statusCode(200)
        .contentType("application/json")
        .extract()
        .response();
  }

  private static JsonNode json(Response answer) throws Exception {
    return MAPPER.readTree(answer.asString());
  }

  private static List<String> names(JsonNode node) {
    var names = new ArrayList<String>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
