package org.caunoi.ingest.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTest {

  @ParameterizedTest
  @CsvSource({"0, 1000", "1, 1000", "2, 2000", "3, 4000", "5, 16000", "6, 30000", "1000000, 30000"})
  void waitsLongerEachTimeUpToTheCap(int failures, long millis) {
    assertThat(Backoff.after(failures))
        .isBetween(Duration.ofMillis(millis / 2), Duration.ofMillis(millis));
  }
}
