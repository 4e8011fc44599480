package org.caunoi.ingest.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers for half a minute who sent a header; holds its hash, never the password in it. */
@ApplicationScoped
class CallerCache {

  /** A withdrawn account keeps its rights that long; the house allows a minute. */
  private static final Duration LIFE = Duration.ofSeconds(30);

  private static final int MAX_ENTRIES = 1_000;

  private record Entry(Caller caller, Instant until) {}

  private final Map<String, Entry> entries = new ConcurrentHashMap<>();
  private final Clock clock;

  CallerCache(Clock clock) {
    this.clock = clock;
  }

  Optional<Caller> find(String authorization) {
    return Optional.ofNullable(entries.get(hash(authorization)))
        .filter(entry -> clock.instant().isBefore(entry.until()))
        .map(Entry::caller);
  }

  void keep(String authorization, Caller caller) {
    if (entries.size() >= MAX_ENTRIES) {
      entries.clear();
    }
    entries.put(hash(authorization), new Entry(caller, clock.instant().plus(LIFE)));
  }

  private static String hash(String authorization) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256")
                  .digest(authorization.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
