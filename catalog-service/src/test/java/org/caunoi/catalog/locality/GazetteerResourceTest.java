package org.caunoi.catalog.locality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.caunoi.catalog.Caller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GazetteerResourceTest {
  @Inject DeliveredGazetteer delivered;

  @BeforeEach
  void restore() throws SQLException {
    delivered.restore();
  }

  @Test
  void servesTheFileByteForByte() throws IOException {
    byte[] file = file();
    assertThat(get()).isEqualTo(file);
    assertThat(etag()).isEqualTo('"' + new ContentHash().add(file).hex() + '"');
  }

  @Test
  void servesAddedNamesUnderANewVersion() throws IOException {
    String before = etag();
    LocalityNameResourceTest.add("fj-suva", "Xu-va").statusCode(200);

    byte[] content = get();
    assertThat(etag())
        .isNotEqualTo(before)
        .isEqualTo('"' + new ContentHash().add(content).hex() + '"');
    String[] lines = lines(content);
    String[] fileLines = lines(file());
    assertThat(lines).hasSameSizeAs(fileLines);
    for (int i = 0; i < lines.length; i++) {
      if (lines[i].startsWith("{\"id\":\"fj-suva\"")) {
        assertThat(lines[i])
            .isEqualTo(
                fileLines[i].replace(
                    "}],\"lat\"",
                    "},{\"text\":\"Xu-va\",\"language\":\"vi\",\"kind\":\"TRANSLITERATION\"}],\"lat\""));
      } else {
        assertThat(lines[i]).isEqualTo(fileLines[i]);
      }
    }
  }

  @Test
  void answers304WhileUnchanged() {
    Caller.asIngest()
        .header("If-None-Match", etag())
        .get("/api/v1/gazetteer")
        .then()
        .statusCode(304)
        .header("ETag", equalTo(etag()));
  }

  static byte[] get() {
    return Caller.asIngest()
        .get("/api/v1/gazetteer")
        .then()
        .statusCode(200)
        .contentType("application/x-ndjson")
        .extract()
        .asByteArray();
  }

  private static String etag() {
    return Caller.asIngest().get("/api/v1/gazetteer").header("ETag");
  }

  private static byte[] file() throws IOException {
    try (InputStream in =
        GazetteerResourceTest.class.getResourceAsStream("/gazetteer/localities.ndjson")) {
      return in.readAllBytes();
    }
  }

  private static String[] lines(byte[] content) {
    return new String(content, StandardCharsets.UTF_8).split("\n");
  }
}
