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

  /** How often forgotten tasks and pages with an outdated reading are looked for. */
  @WithDefault("10s")
  Duration reconcileInterval();
}
