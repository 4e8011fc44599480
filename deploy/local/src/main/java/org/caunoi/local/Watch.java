package org.caunoi.local;

import java.time.Duration;

/** Waits with open eyes. */
@FunctionalInterface
public interface Watch {

  /**
   * Waits a little.
   *
   * @throws LaunchException when meanwhile a part has ended, the disk is full, or somebody asked to
   *     stop
   */
  void pause(Duration duration) throws LaunchException;
}
