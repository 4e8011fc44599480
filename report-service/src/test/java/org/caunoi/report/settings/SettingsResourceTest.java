package org.caunoi.report.settings;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.caunoi.report.Caller.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.caunoi.report.Surroundings;
import org.caunoi.report.TestDatabase;
import org.caunoi.report.catalog.FakeCatalogue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class SettingsResourceTest {
  private static final String PATH = "/api/v1/settings";

  FakeCatalogue catalogue;
  @Inject TestDatabase database;

  @BeforeEach
  @AfterEach
  void startWithTheConfiguration() {
    catalogue.hold("UNREVIEWED");
    database.execute("truncate setting_change");
  }

  @Test
  void followsTheConfigurationUntilSomebodySetsSomething() {
    as("administrator")
        .get(PATH)
        .then()
        .statusCode(200)
        .header("ETag", "\"0\"")
        .body("set.issuingBody", nullValue())
        .body("effective.letterhead.issuingBody", equalTo("ĐƠN VỊ MẪU"))
        .body("effective.periodRule", equalTo("CALENDAR_MONTH"))
        .body("missing", empty());
  }

  @Test
  void keepsWhoSetWhatWhenAndWhatItWasBefore() {
    put("\"0\"", "{\"issuingBody\":\"SỞ NGOẠI VỤ\",\"symbol\":\"SNgV\"}").statusCode(200);
    put("\"1\"", "{\"issuingBody\":\"VĂN PHÒNG UBND\",\"symbol\":\"SNgV\"}")
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("effective.letterhead.issuingBody", equalTo("VĂN PHÒNG UBND"))
        .body("changedBy", equalTo("administrator"));

    as("administrator")
        .get(PATH + "/history?limit=1")
        .then()
        .header("Link", containsString("cursor=2"))
        .body("items[0].version", equalTo(2))
        .body("items[0].who", equalTo("administrator"))
        .body("items[0].changes.setting", contains("issuingBody"))
        .body("items[0].changes[0].before", equalTo("SỞ NGOẠI VỤ"))
        .body("items[0].changes[0].after", equalTo("VĂN PHÒNG UBND"))
        .body("next", equalTo("2"));
    as("administrator")
        .get(PATH + "/history?limit=1&cursor=2")
        .then()
        .body("items[0].changes.setting", containsInAnyOrder("issuingBody", "symbol"))
        .body("items[0].changes[0].before", nullValue())
        .body("next", nullValue());
    assertThat(database.count("select count(*) from setting_change")).isEqualTo(2);
  }

  @Test
  void addsNothingToTheHistoryWhereNothingChanges() {
    put("\"0\"", "{\"place\":\"Hà Nội\"}").header("ETag", "\"1\"");
    put("\"1\"", "{\"place\":\" Hà Nội \"}").statusCode(200).header("ETag", "\"1\"");
  }

  @Test
  void letsNobodyOverwriteWhatTheyHaveNotSeen() {
    put(null, "{}").statusCode(428);
    put("\"0\"", "{\"place\":\"Huế\"}").statusCode(200);
    put("\"0\"", "{\"place\":\"Hà Nội\"}").statusCode(412);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"symbol\":\"S NgV\"}",
        "{\"place\":\"Hà\\nNội\"}",
        "{\"place\":\"\\u202eiộN àH\"}",
        "{\"periodRule\":\"WEEK\"}",
        "{\"firstPeriod\":\"2024\"}",
        "{\"firstPeriod\":\"1899-01\"}",
        "{\"colour\":\"red\"}",
        "{\"mail\":[{\"kind\":\"MONTHLY\",\"language\":\"fr\",\"to\":[]}]}",
        "{\"mail\":[{\"kind\":\"MONTHLY\",\"language\":\"vi\",\"to\":[\"a@b.vn\\r\\nBcc: x@y.vn\"]}]}",
        "{\"mail\":[{\"kind\":\"MONTHLY\",\"language\":\"vi\",\"to\":[\"An <a@b.vn>\"]}]}",
        "{\"mail\":[{\"kind\":\"MONTHLY\",\"language\":\"vi\"}]}",
        "{\"mail\":[null]}",
        "{\"recipients\":[null,\"a\\tb\"]}"
      })
  void refusesWhatCouldNotBePrintedOrSent(String body) {
    put("\"0\"", body)
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors.code", hasItem("json"));
    assertThat(database.count("select count(*) from setting_change")).isZero();
  }

  @ParameterizedTest
  @CsvSource({"viewer, 403", "officer, 403", "approver, 403", "administrator, 200"})
  void isForAdministrators(String user, int status) {
    as(user).get(PATH).then().statusCode(status);
    as(user).get(PATH + "/history").then().statusCode(status);
    as(user)
        .header("If-Match", "\"0\"")
        .contentType(ContentType.JSON)
        .body("{}")
        .put(PATH)
        .then()
        .statusCode(status);
  }

  @Test
  void saysThatMailIsOffAndWhatItLacks() {
    as("administrator")
        .get(PATH)
        .then()
        .body("mail.on", equalTo(false))
        .body("mail.missing", contains("caunoi.report.mail.host", "caunoi.report.mail.from"));
  }

  @Test
  void sparesTheReaderWhatHasNotChanged() {
    as("administrator").header("If-None-Match", "\"0\"").get(PATH).then().statusCode(304);
    given().get(PATH).then().statusCode(401).body("type", endsWith("/unauthorized"));
  }

  private static ValidatableResponse put(String ifMatch, String body) {
    RequestSpecification request = as("administrator").contentType(ContentType.JSON).body(body);
    return (ifMatch == null ? request : request.header("If-Match", ifMatch)).put(PATH).then();
  }
}
