package org.caunoi.catalog.reading;

import static org.caunoi.catalog.reading.Deliveries.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.caunoi.catalog.database.OwnRegister;
import org.caunoi.catalog.digest.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What must come out of the five samples, seen through the API. */
@QuarkusTest
@TestProfile(OwnRegister.class)
class SamplesTest {

  private static final String[] ARTICLES = new String[5];

  @Inject DataSource database;

  @BeforeEach
  void deliver() throws SQLException {
    OwnRegister.empty(database);
    for (int number = 0; number < ARTICLES.length; number++) {
      ARTICLES[number] = Sha256.of("SamplesTest" + number);
      Deliveries.putOfHaNoi(ARTICLES[number], Deliveries.delivery(Deliveries.sample(number)))
          .then()
          .statusCode(200);
    }
  }

  /** What a list holds of the facts of a sample. */
  private static ValidatableResponse list(String path, int sample) {
    ValidatableResponse list =
        as("viewer").get("/api/v1/" + path).then().statusCode(200).body("next", nullValue());
    return list.rootPath(
        "items.findAll { it.evidence.any { e -> e.articleId == '" + ARTICLES[sample] + "' } }");
  }

  @Test
  void romeIsAMeetingWithItsAnniversary() {
    list("activities?from=2022-11-25&to=2022-11-25&partner=it-rome&limit=200", 0)
        .body("type", contains("MEETING"))
        .body("[0].home[0].localityId", equalTo("vn-ha-noi"))
        .body("[0].partners[0].nameEn", equalTo("Rome"))
        .body("[0].place.localityId", equalTo("it-rome"))
        .body("[0].officials.name", contains("Nguyễn Thị Tuyến", "Roberto Gualtieri"))
        .body("[0].officials.officialId", everyItem(notNullValue()))
        .body("[0].ours", equalTo(true))
        .body("[0].review", equalTo("UNREVIEWED"));
    list("milestones?from=2023-01-01&to=2023-12-31&limit=200", 0)
        .body("year", contains(2023))
        .body("ordinal", contains(50));
  }

  @Test
  void guangzhouIsAPaperOfTwoOrganisationsBeforeWitnesses() {
    list("agreements?from=2024-04-02&to=2024-04-02&limit=200", 1)
        .body("status", contains("SIGNED"))
        .body("[0].kind", equalTo("MOU"))
        .body("[0].background", equalTo(false))
        .body("[0].announcedOn", equalTo("2024-04-02"))
        .body("[0].parties.level", contains("ORGANISATION", "ORGANISATION"))
        .body("[0].parties.ofLocalityId", contains("vn-ha-noi", "cn-guangzhou"))
        .body("[0].parties.organisationId", everyItem(notNullValue()))
        .body("[0].officials.role", contains("WITNESS", "WITNESS"))
        .body("[0].activities", hasSize(1));
    list("agreements?from=2023-09-01&to=2023-09-30&limit=200", 1)
        .body("background", contains(true))
        .body("signedDate", contains("2023-09"));
    list("activities?from=2024-04-02&to=2024-04-02&limit=200", 1)
        .body("type", containsInAnyOrder("MEETING", "SIGNING"));
  }

  @Test
  void anOrganisationCountsForItsLocality() {
    list("agreements?partner=cn-guangzhou&from=2024-01-01&to=2024-12-31&limit=200", 1)
        .body("parties[0].name", hasItem("Trường Đại học Bách khoa Hoa Nam"));
  }

  @Test
  void beijingIsOneBundleOfSix() {
    list("agreements?from=2023-09-27&to=2023-09-27&limit=200", 2)
        .body("count", contains(6))
        .body("background", contains(false));
    list("agreements?from=2022-01-01&to=2022-12-31&limit=200", 2)
        .body("background", contains(true))
        .body("signedDate", contains("2022"));
    list("milestones?from=2024-01-01&to=2024-12-31&limit=200", 2).body("ordinal", contains(30));
  }

  @Test
  void vientianeHasDistrictsAndNoDate() {
    list("activities?undated=true&partner=la-chanthabuly&limit=200", 3)
        .body("startDate", contains(nullValue()))
        .body("[0].home.localityId", contains("vn-ha-noi", "vn-hoan-kiem"))
        .body("[0].home.level", contains("CITY", "DISTRICT"))
        .body("[0].partners.level", contains("DISTRICT", "CITY"))
        .body("[0].officials[1].title", nullValue());
    list("agreements?undated=true&limit=200", 3)
        .body("status", contains("IN_FORCE"))
        .body("signedDate", contains(nullValue()))
        .body("period", contains("2022-2025"));
  }

  @Test
  void osakaIsThePrefecture() {
    list("activities?from=2023-11-08&to=2023-11-08&limit=200", 4)
        .body("[0].partners.ofLocalityId", contains("jp-r-27", null))
        .body("[0].partners.localityId", contains(null, "jp-r-27"))
        .body("[0].partners[1].level", equalTo("PROVINCE"))
        .body("[0].home[0].body", equalTo("HĐND TP Hà Nội"))
        .body("[0].officials.name", contains("Phạm Quí Tiên", "Wada Kenji"));
    list("milestones?from=2025-01-01&to=2025-12-31&limit=200", 4).body("year", contains(2025));
  }

  @Test
  void commitmentsCarryTheDayTheyWereSaid() {
    list("commitments?from=2024-04-02&to=2024-04-02&limit=200", 1)
        .body("modality", contains("PROPOSED"))
        .body("saidOn", contains("2024-04-02"))
        .body("activityId", everyItem(notNullValue()))
        .body("state", contains("OPEN"));
  }

  @Test
  void onePersonOfTwoArticlesIsOneOfficialWithTwoPositions() {
    String guangzhou =
        list("activities?from=2024-04-02&to=2024-04-02&limit=200", 1)
            .extract()
            .path("items.find { it.type == 'MEETING' }.officials[0].officialId");
    as("viewer")
        .get("/api/v1/officials/" + guangzhou)
        .then()
        .statusCode(200)
        .body("name", equalTo("Đinh Tiến Dũng"))
        .body("localityId", equalTo("vn-ha-noi"))
        .body("positions.title", hasItem("Bí thư Thành ủy Hà Nội"))
        .body("positions.title", hasItem("Ủy viên Bộ Chính trị, Bí thư Thành ủy Hà Nội"))
        .body("positions.since", hasItem("2023-09-28"))
        .body("evidence.articleId", everyItem(notNullValue()));
  }

  @Test
  void listsOrganisationsOnce() {
    as("viewer")
        .get("/api/v1/organisations?limit=200")
        .then()
        .statusCode(200)
        .body("items.findAll { it.name.contains('Hoa Nam') }", hasSize(1))
        .body("items.find { it.name.contains('Hoa Nam') }.kind", equalTo("UNIVERSITY"))
        .body(
            "items.find { it.name.contains('Hoa Nam') }.nameEn",
            equalTo("South China University of Technology"));
  }
}
