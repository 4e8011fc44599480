package org.caunoi.ingest.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caunoi.extraction.Reading;
import org.caunoi.extraction.article.ArticleParser;
import org.caunoi.extraction.article.UnreadablePageException;
import org.caunoi.ingest.queue.Backoff;
import org.caunoi.ingest.queue.Stage;
import org.jboss.logging.Logger;

/** Reads stored pages; the task's instance is the page's id. */
@ApplicationScoped
class ReadStage implements Stage {

  static final String NAME = "read";

  private static final Logger LOG = Logger.getLogger(ReadStage.class);

  /** The catalogue is asked for its gazetteer every two seconds as long as there is none. */
  private static final Duration WAIT_FOR_GAZETTEER = Duration.ofSeconds(2);

  private final ArticleParser parser = new ArticleParser();
  private final PageReader reader;
  private final ReadingRoom room;
  private final Readings readings;

  ReadStage(PageReader reader, ReadingRoom room, Readings readings) {
    this.reader = reader;
    this.room = room;
    this.readings = readings;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Optional<Duration> run(String pageId) {
    var id = UUID.fromString(pageId);
    return room.use(readings.size(id), () -> readings.due(id).flatMap(this::read));
  }

  @Override
  public List<String> forgotten(int limit) {
    return readings.forgotten(limit);
  }

  private Optional<Duration> read(Readings.Due due) {
    Optional<Reading> reading;
    try {
      reading = reader.read(parser.parse(due.page()));
    } catch (RuntimeException | UnreadablePageException | StackOverflowError e) {
      LOG.errorf(e, "Page %s cannot be read", due.id());
      return readings.fail(due).map(Backoff::after);
    }
    if (reading.isEmpty()) {
      return Optional.of(WAIT_FOR_GAZETTEER);
    }
    readings.keep(due, reading.get());
    return Optional.empty();
  }
}
