package org.caunoi.report.brief;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PhrasesTest {
  @Test
  void leavesOutTheStopBeforeTheNumberOfTheSource() {
    assertThat(Phrases.sentence(" Hai bên cần thúc đẩy hợp tác.  ")).endsWith("hợp tác");
    assertThat(Phrases.sentence("trong thời gian tới, cụ thể:")).endsWith("cụ thể");
    assertThat(Phrases.sentence("khối doanh nghiệp…")).endsWith("doanh nghiệp…");
  }
}
