package org.caunoi.report.catalog;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.caunoi.report.Surroundings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Registers older and newer than this service. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class RegisterTest {
  private static final LocalDate FROM = LocalDate.of(2024, 4, 1);
  private static final LocalDate TO = LocalDate.of(2024, 4, 30);

  FakeCatalogue catalogue;
  @Inject Register register;

  @BeforeEach
  void holdTheSamples() {
    catalogue.hold("CONFIRMED");
  }

  @Test
  void leavesOpenWhatAnOlderRegisterDoesNotOffer() {
    Background background = register.facts(FROM, TO).background();

    assertThat(background.indicators()).isNull();
    assertThat(background.dormant()).isNull();
    assertThat(background.partnerships()).isEmpty();
  }

  @Test
  void readsWhatANewerRegisterOffersAndIgnoresWhatItDoesNotKnow() {
    answer(
        "/api/v1/statistics",
        """
        {"asOf": "2024-04-30", "later": {}, "indicators": [{"code": "PARTNERS", "value": 61,
         "definition": {"vi": "Đối tác", "en": "Partners"}, "notItemised": 3}]}""");
    answer(
        "/api/v1/statistics/dormant-partners",
        """
        {"items": [{"locality": {"id": "it-rome", "name": "Roma", "nameEn": "Rome",
         "country": "IT"}, "lastActivityOn": "2022-11-25", "agreementsInForce": 2}], "next": null}""");
    answer(
        "/api/v1/partnerships",
        """
        {"items": [{"id": "p", "review": "CONFIRMED", "audience": "AGENCIES", "kind": "SISTER",
         "status": "ACTIVE", "since": "1994-10-06", "source": "x", "home": {"id": "vn-ha-noi",
         "level": "PROVINCE", "nameVi": "Hà Nội", "nameEn": "Hanoi"}, "partner": {"id":
         "cn-beijing", "level": "CITY", "nameVi": "Bắc Kinh", "nameEn": "Beijing"}}], "next": null}""");

    Background background = register.facts(FROM, TO).background();

    assertThat(background.indicators()).extracting(Indicator::value).containsExactly(61L);
    assertThat(background.dormant().get(0).locality().party().nameEn()).isEqualTo("Rome");
    assertThat(background.partnerships().get(0).partner().party())
        .extracting(Party::name, Party::country)
        .containsExactly("Bắc Kinh", "CN");
  }

  @Test
  void waitsForARegisterThatFails() {
    catalogue
        .server()
        .stubFor(get(urlPathEqualTo("/api/v1/statistics")).willReturn(aResponse().withStatus(503)));

    assertThatThrownBy(() -> register.facts(FROM, TO))
        .isInstanceOf(RegisterUnavailableException.class);
  }

  private void answer(String path, String json) {
    catalogue.server().stubFor(get(urlPathEqualTo(path)).willReturn(okJson(json)));
  }
}
