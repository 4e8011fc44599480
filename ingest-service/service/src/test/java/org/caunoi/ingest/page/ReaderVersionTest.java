package org.caunoi.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.caunoi.extraction.Reader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReaderVersionTest {

  @ParameterizedTest
  @CsvSource({
    "1.9.3, 1.10.0, true",
    "1.10.0, 1.9.3, false",
    "1.0.0, 1.0.0, false",
    "1.0, 1.0.1, true"
  })
  void comparesNumberByNumber(String version, String than, boolean older) {
    assertThat(ReaderVersion.isOlder(version, than)).isEqualTo(older);
    assertThat(Reader.VERSION).matches("\\d+(\\.\\d+)*");
  }
}
