package org.caunoi.extraction.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

/** Work that must not hang. */
final class Soon {

  /** Inputs have a few kilobytes, for which milliseconds do; a busy machine may need longer. */
  private static final Duration LIMIT = Duration.ofSeconds(10);

  private Soon() {}

  static void done(Runnable work) {
    var start = System.nanoTime();
    work.run();
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LIMIT);
  }
}
