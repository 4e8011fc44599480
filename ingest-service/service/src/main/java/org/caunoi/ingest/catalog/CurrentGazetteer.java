package org.caunoi.ingest.catalog;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringReader;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.caunoi.extraction.place.Gazetteer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The gazetteer that pages are read with: the catalogue's newest as far as it can be had, else the
 * last good copy. What is broken or cut off is never used.
 */
@ApplicationScoped
public class CurrentGazetteer {

  private static final Logger LOG = Logger.getLogger(CurrentGazetteer.class);

  private final CatalogClient client;
  private final GazetteerCopies copies;
  private final CatalogConfig config;
  private final Clock clock;
  private volatile @Nullable Gazetteer gazetteer;
  private Instant nextPull = Instant.MIN;
  private boolean restored;

  CurrentGazetteer(
      CatalogClient client, GazetteerCopies copies, CatalogConfig config, Clock clock) {
    this.client = client;
    this.copies = copies;
    this.config = config;
    this.clock = clock;
  }

  /** The gazetteer; empty before the first copy. */
  public Optional<Gazetteer> get() {
    return Optional.ofNullable(gazetteer);
  }

  /** Takes the copy of the database, if it holds one. */
  void restore() {
    try {
      var last = copies.last();
      if (last.isPresent()) {
        use(checked(last.get()));
      }
    } catch (IOException e) {
      LOG.warn("The kept gazetteer is broken; waiting for the catalogue's", e);
    }
    restored = true;
  }

  /** Asks every two seconds as long as there is none: a start does not wait for a whole minute. */
  @Scheduled(every = "2s", concurrentExecution = ConcurrentExecution.SKIP)
  void pullIfDue() {
    if (!restored) {
      restore();
    }
    if (gazetteer == null || !clock.instant().isBefore(nextPull)) {
      pull();
    }
  }

  /** Asks the catalogue now. */
  void pull() {
    nextPull = clock.instant().plus(config.gazetteerInterval());
    var present = gazetteer;
    try {
      var text = client.gazetteer(present == null ? null : present.version());
      if (text.isPresent()) {
        var newest = checked(text.get());
        // Kept first: one in use and not kept would not be sent again, and be missing at a restart.
        copies.keep(text.get());
        use(newest);
      }
    } catch (CatalogUnavailableException | IOException e) {
      LOG.warnf("No newer gazetteer: %s", e.getMessage());
    }
  }

  private static Gazetteer checked(GazetteerText text) throws IOException {
    var read = Gazetteer.read(new StringReader(text.ndjson()));
    if (!read.version().equals(text.version())) {
      throw new IOException("its content is not what its version says");
    }
    return read;
  }

  private void use(Gazetteer newest) {
    gazetteer = newest;
    LOG.infof("Reading with gazetteer %s", newest.version());
  }
}
