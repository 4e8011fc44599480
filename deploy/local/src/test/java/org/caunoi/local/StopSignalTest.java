package org.caunoi.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class StopSignalTest {

  private final StopSignal stop = new StopSignal();

  @Test
  void goesOnUntilSomebodyAsks() throws StoppedException {
    stop.check();
    stop.sleep(Duration.ofMillis(1));
    assertThat(stop.isStopped()).isFalse();
    stop.stop();
    assertThat(stop.isStopped()).isTrue();
    assertThatThrownBy(stop::check).isInstanceOf(StoppedException.class);
  }

  @Test
  void wakesWhoSleeps() {
    CompletableFuture<Void> asking = CompletableFuture.runAsync(stop::stop);
    assertThatThrownBy(() -> stop.sleep(Duration.ofHours(1))).isInstanceOf(StoppedException.class);
    asking.join();
  }
}
