package org.caunoi.ingest;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** What the service itself is told; the catalogue's address and key stand beside their client. */
@ConfigMapping(prefix = "caunoi.ingest")
public interface IngestConfig {

  /** The role this service is at its database. */
  @WithDefault("ingest")
  String dbUser();

  /** File that holds the database password; read again for each new connection. */
  Optional<Path> dbPasswordFile();

  /** Tasks read or delivered at one time by this replica; more need more memory and connections. */
  @WithDefault("4")
  int queueThreads();

  /**
   * Name of this replica: its own among those that run, the same after a restart. With it a replica
   * goes on at once with what it held when it was killed, instead of after 40 s.
   */
  @WithDefault("${HOSTNAME:localhost}:${quarkus.http.port}")
  String replica();

  /** How often forgotten tasks and pages with an outdated reading are looked for. */
  @WithDefault("10s")
  Duration reconcileInterval();
}
