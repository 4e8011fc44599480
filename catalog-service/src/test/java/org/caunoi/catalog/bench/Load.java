package org.caunoi.catalog.bench;

import java.util.Arrays;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * How long answers took under a steady load, in milliseconds, sorted. The clock of a request starts
 * when it was due, so that a slow answer is not spared those that had to wait for it.
 */
record Load(double[] millis, int failed) {

  static Load of(PackagedService service, Supplier<String> questions, int perSecond, int seconds)
      throws Exception {
    int many = perSecond * seconds;
    double[] millis = new double[many];
    AtomicInteger failed = new AtomicInteger();
    ExecutorService callers = Executors.newFixedThreadPool(48);
    long start = System.nanoTime();
    for (int i = 0; i < many; i++) {
      long due = start + i * 1_000_000_000L / perSecond;
      String question = questions.get();
      while (System.nanoTime() < due) {
        LockSupport.parkNanos(due - System.nanoTime());
      }
      int number = i;
      callers.execute(
          () -> {
            if (!isAnswered(service, question)) {
              failed.incrementAndGet();
            }
            millis[number] = (System.nanoTime() - due) / 1e6;
          });
      if (i % perSecond == 0) {
        service.watchHeap();
      }
    }
    callers.shutdown();
    if (!callers.awaitTermination(2, TimeUnit.MINUTES)) {
      throw new IllegalStateException("No answer for two minutes");
    }
    Arrays.sort(millis);
    return new Load(millis, failed.get());
  }

  private static boolean isAnswered(PackagedService service, String question) {
    try {
      return service.ask(question) == 200;
    } catch (Exception e) {
      return false;
    }
  }

  /** A row of the table. */
  String row(String name) {
    return "| %s | %.1f ms | %.1f ms | %.1f ms | %d |"
        .formatted(name, at(0.50), at(0.95), millis[millis.length - 1], failed);
  }

  private double at(double share) {
    return millis[(int) Math.ceil(share * millis.length) - 1];
  }
}
