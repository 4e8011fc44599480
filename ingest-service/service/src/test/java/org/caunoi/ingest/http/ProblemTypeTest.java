package org.caunoi.ingest.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTypeTest {

  @ParameterizedTest
  @EnumSource
  void speaksBothLanguages(ProblemType type) {
    var vietnamese = Problem.of(type, Problem.DEFAULT_LANGUAGE, null);
    var english = Problem.of(type, Locale.ENGLISH, null);
    assertThat(vietnamese.detail()).isNotBlank().isNotEqualTo(english.detail());
    assertThat(vietnamese.title()).isNotBlank().isNotEqualTo(english.title());
    assertThat(type.uri().toString()).matches("https://caunoi.org/problems/[a-z-]+");
  }

  @ParameterizedTest
  @EnumSource
  void knowsAnAnswerForEachStatus(ProblemType type) {
    assertThat(ProblemType.ofStatus(type.status()).status()).isEqualTo(type.status());
  }
}
