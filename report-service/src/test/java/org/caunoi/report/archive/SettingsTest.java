package org.caunoi.report.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {

  private static final String ISSUING_BODY = "caunoi.report.issuing-body";

  @Test
  void namesWhatIsNotSet() {
    assertThat(settings("SỞ NGOẠI VỤ").missing())
        .doesNotContain(ISSUING_BODY)
        .contains("caunoi.report.symbol", "caunoi.report.recipients");
  }

  @Test
  void takesTextThatLostItsLettersForMissing() {
    var damaged = settings("S\uFFFD\uFFFD NGO\uFFFD\uFFFDI V\uFFFD\uFFFD");

    assertThat(damaged.missing()).contains(ISSUING_BODY);
    assertThat(damaged.letterhead().issuingBody()).isNull();
  }

  private static Settings settings(String issuingBody) {
    var config =
        new SmallRyeConfigBuilder()
            .withMapping(ReportConfig.class)
            .withMapping(OfficeConfig.class)
            .withDefaultValues(
                Map.of(
                    ISSUING_BODY,
                    issuingBody,
                    "caunoi.report.redraft-interval",
                    "PT10M",
                    "caunoi.office.locality",
                    "vn-ha-noi"))
            .build();
    return new Settings(
        config.getConfigMapping(ReportConfig.class), config.getConfigMapping(OfficeConfig.class));
  }
}
