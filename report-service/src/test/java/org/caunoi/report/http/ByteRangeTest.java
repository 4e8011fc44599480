package org.caunoi.report.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {
  @ParameterizedTest
  @CsvSource({
    "bytes=0-0, 0, 0",
    "bytes=0-99, 0, 99",
    "bytes=10-, 10, 99",
    "bytes=90-1000, 90, 99",
    "bytes=-10, 90, 99",
    "bytes=-1000, 0, 99"
  })
  void findsThePiece(String range, long first, long last) {
    assertThat(ByteRange.of(range, 100)).contains(new ByteRange(first, last));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes=", "bytes=-", "bytes=9-1", "bytes=0-1,5-6", "lines=0-1", "x", ""})
  void givesTheWholeWhereNoOnePieceIsAskedFor(String range) {
    assertThat(ByteRange.of(range, 100)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes=100-", "bytes=100-200", "bytes=-0"})
  void refusesWhatLiesBehindTheEnd(String range) {
    assertThatThrownBy(() -> ByteRange.of(range, 100))
        .isInstanceOfSatisfying(
            ProblemException.class, problem -> assertThat(problem.status()).isEqualTo(416));
  }

  @Test
  void givesTheWholeWithoutAHeader() {
    assertThat(ByteRange.of(null, 100)).isEmpty();
    assertThat(new ByteRange(1, 3).of(100)).isEqualTo("bytes 1-3/100");
  }
}
