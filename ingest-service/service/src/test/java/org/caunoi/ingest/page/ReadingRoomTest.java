package org.caunoi.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReadingRoomTest {

  private final ReadingRoom room = new ReadingRoom();
  private final ExecutorService callers = Executors.newFixedThreadPool(4);

  @AfterEach
  void stop() {
    callers.shutdownNow();
  }

  @Test
  void hasRoomForFourSmallPages() {
    var met = new CountDownLatch(4);
    assertThat(four(() -> room.use(100_000, () -> meet(met)))).containsOnly(true);
  }

  @Test
  void readsALargePageAlone() {
    var inside = new AtomicInteger();
    assertThat(four(() -> room.use(Upload.MAX_BYTES, () -> isAlone(inside)))).containsOnly(true);
  }

  @Test
  void readsAPageThatMayHoldTheMostTagsAlone() {
    var inside = new AtomicInteger();
    assertThat(four(() -> room.use(2 * 1024 * 1024, () -> isAlone(inside)))).containsOnly(true);
  }

  private boolean[] four(BooleanSupplier work) {
    var running =
        IntStream.range(0, 4)
            .mapToObj(i -> CompletableFuture.supplyAsync(work::getAsBoolean, callers))
            .toList();
    var answers = new boolean[4];
    for (var i = 0; i < 4; i++) {
      answers[i] = running.get(i).join();
    }
    return answers;
  }

  private static boolean meet(CountDownLatch met) {
    met.countDown();
    try {
      return met.await(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      return false;
    }
  }

  private static boolean isAlone(AtomicInteger inside) {
    try {
      var before = inside.getAndIncrement();
      Thread.sleep(20);
      return before == 0;
    } catch (InterruptedException e) {
      return false;
    } finally {
      inside.decrementAndGet();
    }
  }
}
