package org.caunoi.local;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The wish to stop, given once by a signal and seen by everything that waits. Thread-safe.
 *
 * <p>Steps are not interrupted: a half-made PostgreSQL would have to be searched for. Each is short
 * and asks afterwards.
 */
public final class StopSignal {

  private final CountDownLatch stopped = new CountDownLatch(1);

  /** Asks everything to stop. */
  public void stop() {
    stopped.countDown();
  }

  /** Whether somebody asked. */
  public boolean isStopped() {
    return stopped.getCount() == 0;
  }

  /**
   * Goes on, or not.
   *
   * @throws StoppedException when somebody asked to stop
   */
  public void check() throws StoppedException {
    if (isStopped()) {
      throw new StoppedException();
    }
  }

  /**
   * Sleeps, at most until somebody asks to stop.
   *
   * @throws StoppedException when somebody asked, before or meanwhile
   */
  public void sleep(Duration duration) throws StoppedException {
    try {
      if (stopped.await(duration.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new StoppedException();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoppedException();
    }
  }
}
