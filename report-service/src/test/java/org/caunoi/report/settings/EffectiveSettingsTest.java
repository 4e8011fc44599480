package org.caunoi.report.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.List;
import java.util.Map;
import org.caunoi.report.brief.PeriodRule;
import org.junit.jupiter.api.Test;

class EffectiveSettingsTest {

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

  @Test
  void prefersWhatTheOfficeHasSetItself() {
    Choices choices =
        new Choices(
            null,
            null,
            "SỞ NGOẠI VỤ",
            null,
            null,
            null,
            null,
            List.of(" Như trên ", ""),
            null,
            PeriodRule.FROM_15TH,
            null,
            null);

    EffectiveSettings effective = new EffectiveSettings(config("ĐƠN VỊ MẪU"), choices);

    assertThat(effective.letterhead().issuingBody()).isEqualTo("SỞ NGOẠI VỤ");
    assertThat(effective.letterhead().recipients()).containsExactly("Như trên");
    assertThat(effective.periodRule()).isEqualTo(PeriodRule.FROM_15TH);
    assertThat(effective.missing()).contains("caunoi.report.symbol");
  }

  private static EffectiveSettings settings(String issuingBody) {
    return new EffectiveSettings(config(issuingBody), Choices.NONE);
  }

  private static ReportConfig config(String issuingBody) {
    return new SmallRyeConfigBuilder()
        .withMapping(ReportConfig.class)
        .withMappingIgnore("caunoi.report.mail.**")
        .withDefaultValues(
            Map.of(
                ISSUING_BODY,
                issuingBody,
                "caunoi.report.redraft-interval",
                "PT10M",
                "caunoi.report.period-rule",
                "CALENDAR_MONTH"))
        .build()
        .getConfigMapping(ReportConfig.class);
  }
}
