package org.caunoi.ingest.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.caunoi.ingest.http.ProblemException;
import org.caunoi.ingest.http.ProblemType;

/**
 * The memory in which pages are parsed and read, shared by callers and queue. What costs most is a
 * page of tags only: 250 bytes of memory for every four of the page, up to 125 MB for the 500,000
 * tags that a page may have. So a page of 2 MiB or more is alone; of small ones there are four, as
 * many as the queue has threads.
 */
@ApplicationScoped
class ReadingRoom {

  /** Less than the half minute in which a caller gives up. */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static final Duration RETRY_AFTER = Duration.ofSeconds(5);
  private static final int KIBIBYTES = Upload.MAX_BYTES / 1024;
  private static final int LEAST = KIBIBYTES / 4;

  /** The limit of tags is reached in a fifth of the largest page. */
  private static final int DENSITY = 5;

  private final Semaphore room = new Semaphore(KIBIBYTES, true);

  /**
   * Does the work on a page when there is room for it.
   *
   * @throws ProblemException if there is none for too long
   */
  <T> T use(int bytes, Supplier<T> work) {
    var needed = Math.min(KIBIBYTES, Math.max(LEAST, bytes / 1024 * DENSITY));
    enter(needed);
    try {
      return work.get();
    } finally {
      room.release(needed);
    }
  }

  /** The problem of a service that has too many large pages in hand. */
  static ProblemException busy() {
    return new ProblemException(ProblemType.BUSY, RETRY_AFTER);
  }

  private void enter(int needed) {
    try {
      if (room.tryAcquire(needed, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw busy();
  }
}
