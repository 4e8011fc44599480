package org.caunoi.catalog.locality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import org.caunoi.catalog.Caller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LocalityNameResourceTest {
  private static final String PATH = "/api/v1/localities/jp-r-27";

  @Inject DeliveredGazetteer delivered;

  @BeforeEach
  void restore() throws SQLException {
    delivered.restore();
  }

  @Test
  void recordsWhoAddedAName() {
    String before = Caller.as("officer").get(PATH).header("ETag");
    add("jp-r-27", "Ô-sa-ca")
        .statusCode(200)
        .body("names.find { it.text == 'Ô-sa-ca' }.decidedBy", equalTo("officer"))
        .body("names[0].decidedBy", equalTo(null));
    String after = Caller.as("officer").get(PATH).header("ETag");
    assertThat(after).isNotEqualTo(before);
    Caller.as("viewer")
        .queryParam("q", "o-sa-ca")
        .get("/api/v1/localities")
        .then()
        .body("items.id", hasItem("jp-r-27"));
  }

  @Test
  void refusesANameItHas() {
    add("jp-r-27", "Ô-xa-ca").statusCode(409).body("type", endsWith("/name-known"));
    // The same letters, decomposed.
    add("jp-r-27", "O\u0302-xa-ca").statusCode(409);
  }

  @Test
  void refusesChangesOfAnOlderState() {
    String tag = Caller.as("officer").get(PATH).header("ETag");
    add("jp-r-27", "Ô-sa-ca").statusCode(200);
    add("jp-r-27", "Ố-xa-ca", tag).statusCode(412);
    Caller.as("officer")
        .contentType("application/json")
        .body(Map.of("text", "Ô-sa", "language", "vi", "kind", "ALIAS"))
        .post(PATH + "/names")
        .then()
        .statusCode(428);
  }

  @Test
  void refusesNamesThatAreNone() {
    Caller.as("officer")
        .header("If-Match", "*")
        .contentType("application/json")
        .body(Map.of("text", " ", "language", "Vietnamese"))
        .post(PATH + "/names")
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItems("/text", "/language", "/kind"));
    add("jp-r-27", "a\u0000b", "*").statusCode(400);
    add("nowhere", "Ô-sa-ca", "*").statusCode(404);
  }

  @Test
  void isForOfficers() {
    Caller.as("viewer")
        .header("If-Match", "*")
        .contentType("application/json")
        .body(Map.of("text", "Ô-sa", "language", "vi", "kind", "ALIAS"))
        .post(PATH + "/names")
        .then()
        .statusCode(403);
  }

  @Test
  void keepsTheNameWhenANewFileComes() throws SQLException {
    add("jp-r-27", "Ô-sa-ca").statusCode(200);
    String served = new String(GazetteerResourceTest.get(), StandardCharsets.UTF_8);

    assertThat(delivered.reimport()).isTrue();

    assertThat(new String(GazetteerResourceTest.get(), StandardCharsets.UTF_8)).isEqualTo(served);
    Caller.as("viewer").get(PATH).then().body("names.text", hasItem("Ô-sa-ca"));
  }

  static ValidatableResponse add(String id, String name) {
    return add(id, name, Caller.as("officer").get("/api/v1/localities/" + id).header("ETag"));
  }

  private static ValidatableResponse add(String id, String name, String ifMatch) {
    return Caller.as("officer")
        .header("If-Match", ifMatch)
        .contentType("application/json")
        .body(Map.of("text", name, "language", "vi", "kind", "TRANSLITERATION"))
        .post("/api/v1/localities/" + id + "/names")
        .then();
  }
}
