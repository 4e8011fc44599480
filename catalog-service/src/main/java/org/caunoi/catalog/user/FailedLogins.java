package org.caunoi.catalog.user;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows down guessing: after {@value #FREE} failures in a row a name is refused unchecked, first
 * for one second, then for twice as long after each further failure, up to five minutes. Kept per
 * replica; N replicas give a guesser N times as many tries, which changes nothing that matters. Who
 * has logged in within the last minute stays in ({@link PasswordCheck}), so that nobody can be
 * locked out of work by a stranger's guesses. Thread-safe.
 */
final class FailedLogins {
  static final int FREE = 5;
  private static final Duration LONGEST = Duration.ofMinutes(5);

  /** Names remembered; the oldest is forgotten, so that made-up names fill no memory. */
  private static final int NAMES = 10_000;

  private record Failures(int count, Instant refusedUntil) {}

  private final Clock clock;
  private final Map<String, Failures> byName =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
          return size() > NAMES;
        }
      };

  FailedLogins(Clock clock) {
    this.clock = clock;
  }

  /** Whole seconds for which the name is refused; 0 when it may try. */
  synchronized int refusedForSeconds(String name) {
    Failures failures = byName.get(name);
    if (failures == null) {
      return 0;
    }
    long millis = Duration.between(clock.instant(), failures.refusedUntil()).toMillis();
    return (int) Math.max(0, (millis + 999) / 1000);
  }

  synchronized void failed(String name) {
    Failures before = byName.get(name);
    int count = before == null ? 1 : before.count() + 1;
    Duration wait = Duration.ZERO;
    if (count >= FREE) {
      // 2^9 s is beyond the longest wait already.
      wait = Duration.ofSeconds(1L << Math.min(count - FREE, 9));
    }
    wait = wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    byName.put(name, new Failures(count, clock.instant().plus(wait)));
  }

  synchronized void succeeded(String name) {
    byName.remove(name);
  }
}
