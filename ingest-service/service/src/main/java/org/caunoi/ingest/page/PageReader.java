package org.caunoi.ingest.page;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.caunoi.extraction.ExplainedReading;
import org.caunoi.extraction.Reader;
import org.caunoi.extraction.Reading;
import org.caunoi.extraction.article.Article;
import org.caunoi.extraction.place.Gazetteer;
import org.caunoi.ingest.catalog.CurrentGazetteer;
import org.jspecify.annotations.Nullable;

/** Reads articles with the present gazetteer. */
@Singleton
class PageReader {

  private record Prepared(Gazetteer gazetteer, Reader reader) {}

  private final CurrentGazetteer gazetteer;
  private volatile @Nullable Prepared prepared;

  PageReader(CurrentGazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The reading; empty before the first gazetteer. */
  Optional<Reading> read(Article article) {
    return gazetteer.get().map(present -> reader(present).read(article));
  }

  /** The reading with its reasons; empty before the first gazetteer. */
  Optional<ExplainedReading> explain(Article article) {
    return gazetteer.get().map(present -> reader(present).explain(article));
  }

  /** A reader is prepared once for each gazetteer: that takes longer than reading an article. */
  private Reader reader(Gazetteer present) {
    var last = prepared;
    if (last == null || last.gazetteer() != present) {
      last = new Prepared(present, new Reader(present));
      prepared = last;
    }
    return last.reader();
  }
}
