package org.caunoi.catalog.locality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caunoi.catalog.typing.Desk.edit;
import static org.caunoi.catalog.typing.Desk.read;
import static org.caunoi.catalog.typing.Desk.type;
import static org.caunoi.catalog.typing.Desk.typed;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.caunoi.catalog.Caller;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LocalityTypingTest {

  @Inject GazetteerImport gazetteer;
  @Inject DeliveredGazetteer delivered;

  private static String town(String nameVi, String nameEn) {
    return """
        {"level": "CITY", "country": "PT", "parentId": "pt", "nameVi": "%s", "nameEn": "%s",
         "names": [{"text": "Ô-bi-đô %s", "language": "vi", "kind": "TRANSLITERATION"}],
         "latitude": 39.36, "longitude": -9.157, "source": "công hàm 12"}
        """
        .formatted(nameVi, nameEn, nameEn);
  }

  private static GazetteerFile anotherFile() {
    String lines =
        GazetteerFile.delivered().lines().stream()
            .map(line -> line.replace("\"text\":\"Toulon\"", "\"text\":\"Toulon sur Mer\""))
            .collect(Collectors.joining("\n"));
    return GazetteerFile.of(lines.getBytes(StandardCharsets.UTF_8));
  }

  @AfterEach
  void restore() throws SQLException {
    delivered.restore();
  }

  @Test
  void theNextReadingUsesATypedLocality() {
    String before = Caller.asIngest().get("/api/v1/gazetteer").getHeader("ETag");
    type("localities", town("Ô-bi-đốt", "Obidos Test"))
        .statusCode(201)
        .header("Location", endsWith("/localities/pt-obidos-test"))
        .body("id", equalTo("pt-obidos-test"))
        .body("decidedBy", equalTo("officer"))
        .body("source", equalTo("officer: officer; công hàm 12"))
        .body("names.text", contains("Ô-bi-đốt", "Obidos Test", "Ô-bi-đô Obidos Test"));
    assertThat(Caller.asIngest().get("/api/v1/gazetteer").getHeader("ETag")).isNotEqualTo(before);
    assertThat(delivered.lines("pt-obidos-test"))
        .containsExactly(
            """
            {"id":"pt-obidos-test","level":"CITY","country":"PT","parentId":"pt",\
            "identifiers":[],"names":[{"text":"Ô-bi-đốt","language":"vi","kind":"OFFICIAL"},\
            {"text":"Obidos Test","language":"en","kind":"OFFICIAL"},\
            {"text":"Ô-bi-đô Obidos Test","language":"vi","kind":"TRANSLITERATION"}],\
            "lat":39.36,"lon":-9.157,"source":"officer: officer; công hàm 12"}""");
    read("localities?q=o-bi-dot&country=PT").body("items.id", contains("pt-obidos-test"));
    typed(
        "milestones",
        """
        {"kind": "FOUNDED", "text": "Kết nghĩa", "year": 2001,
         "parties": [{"localityId": "vn-ha-noi"}, {"localityId": "pt-obidos-test"}]}
        """);
    type("localities", town("Ô-bi-đốt", "Obidos Other"))
        .statusCode(409)
        .body("type", endsWith("/likely-duplicate"))
        .body("candidates.id", contains("pt-obidos-test"));
    type("localities?duplicates=accept", town("Ô-bi-đốt khác", "Óbidos TEST"))
        .statusCode(201)
        .body("id", equalTo("pt-obidos-test-2"));
  }

  @Test
  void anotherFileDoesNotChangeWhatOfficersDecided() {
    type("localities", town("Lê-i-ri-a", "Leiria Test")).statusCode(201);
    edit("localities/pt-leiria-test", "{\"validFrom\": \"1950-01-01\"}").statusCode(200);
    edit("localities/fr-toulon", "{\"nameVi\": \"Tu-lông\", \"reason\": \"Cách viết cũ\"}")
        .statusCode(200)
        .body("nameVi", equalTo("Tu-lông"))
        .body("names.text", hasItems("Tu-lông", "Toulon"))
        .body("names[0].text", equalTo("Tu-lông"))
        .body("edits.field", contains("nameVi"))
        .body("edits.before", contains("Toulon"));
    List<String> typed = delivered.lines("pt-leiria-test");
    List<String> edited = delivered.lines("fr-toulon");
    assertThat(edited.get(0)).contains("Tu-lông");
    assertThat(gazetteer.run(anotherFile())).isTrue();
    assertThat(delivered.lines("pt-leiria-test")).isEqualTo(typed).hasSize(1);
    assertThat(delivered.lines("fr-toulon")).isEqualTo(edited);
    read("localities/pt-leiria-test").body("withdrawn", equalTo(false));
  }

  @Test
  void saysWhatIsWrong() {
    String good = town("Thử", "Wrong Test");
    for (String[] wrong :
        new String[][] {
          {"\"parentId\": \"pt\"", "\"parentId\": \"no-where\"", "/parentId"},
          {"\"parentId\": \"pt\"", "\"parentId\": \"fr\"", "/parentId"},
          {"\"parentId\": \"pt\"", "\"parentId\": \"vn-ba-dinh\"", "/parentId"},
          {"\"level\": \"CITY\"", "\"level\": \"COUNTRY\"", "/level"},
          {"\"longitude\": -9.157", "\"longitude\": null", "/longitude"},
          {
            "\"latitude\"",
            "\"validFrom\": \"2000-01-02\", \"validTo\": \"2000-01-01\", \"latitude\"",
            "/validTo"
          }
        }) {
      assertThat(good).contains(wrong[0]);
      type("localities", good.replace(wrong[0], wrong[1]))
          .statusCode(422)
          .body("errors.pointer", hasItem(wrong[2]));
    }
    for (String[] wrong :
        new String[][] {
          {"39.36", "99.9", "/latitude"},
          {"\"Thử\"", "\"" + "a".repeat(10_000) + "\"", "/nameVi"},
          {"\"Thử\"", "\"a\\u0007b\"", "/nameVi"},
          {"\"latitude\"", "\"validTo\": \"1899-01-01\", \"latitude\"", "/validTo"}
        }) {
      type("localities", good.replace(wrong[0], wrong[1]))
          .statusCode(400)
          .body("errors.pointer", contains(wrong[2]));
    }
    edit("localities/vn-ha-noi", "{\"parentId\": \"vn-ba-dinh\"}")
        .statusCode(422)
        .body("errors.code", hasItem("cycle"));
    edit("localities/vn-ha-noi", "{\"parentId\": null}")
        .statusCode(422)
        .body("errors.code", contains("all-but-countries-have-one"));
    edit("localities/pt", "{\"level\": \"CITY\"}")
        .statusCode(422)
        .body("errors.code", hasItem("countries-are-given"));
    edit("localities/vn-ha-noi", "{\"names\": []}").statusCode(400);
    edit("localities/no-where", "{\"nameVi\": \"x\"}").statusCode(404);
    edit("officer", "localities/vn-ha-noi", "\"99\"", "{\"nameVi\": \"x\"}").statusCode(412);
  }
}
