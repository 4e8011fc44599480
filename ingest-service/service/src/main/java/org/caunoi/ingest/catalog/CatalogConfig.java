package org.caunoi.ingest.catalog;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Where the catalogue is and how it is asked. */
@ConfigMapping(prefix = "caunoi.catalog")
public interface CatalogConfig {

  /** Base address, without a slash at the end. */
  @WithDefault("http://localhost:8080")
  URI url();

  /**
   * File that holds this service's key; read for each request, so that a new key needs no restart.
   */
  Optional<Path> keyFile();

  /** How long one request may take from its start to the last byte of its answer. */
  @WithDefault("20s")
  Duration timeout();

  /** How old the gazetteer in use may be before the catalogue is asked for a newer one. */
  @WithDefault("1m")
  Duration gazetteerInterval();
}
