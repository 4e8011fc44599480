package org.caunoi.ingest.queue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * One step of a page's way. Run at least once for each instance, by one replica at a time as long
 * as that replica lives; so a second run must find nothing left to do.
 */
public interface Stage {

  /** Name of its tasks; stable, stands in the database. */
  String name();

  /**
   * Does what is due for an instance.
   *
   * @return how long to wait before the next run; empty: done
   * @throws RuntimeException where the service itself is troubled; run again with back-off
   */
  Optional<Duration> run(String instance);

  /** Instances that should have a task and have none, at most {@code limit}. */
  List<String> forgotten(int limit);
}
