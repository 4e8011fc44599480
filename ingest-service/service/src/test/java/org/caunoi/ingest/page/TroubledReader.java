package org.caunoi.ingest.page;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.caunoi.extraction.Reading;
import org.caunoi.extraction.article.Article;
import org.caunoi.ingest.catalog.CurrentGazetteer;

/** The reader, which tests can trouble: by a word in the page, and by taking its gazetteer away. */
@Alternative
@Priority(1)
@Singleton
class TroubledReader extends PageReader {

  static final String POISON = "từ làm hỏng bộ đọc";

  private volatile boolean withoutGazetteer;

  TroubledReader(CurrentGazetteer gazetteer) {
    super(gazetteer);
  }

  void takeGazetteer(boolean away) {
    withoutGazetteer = away;
  }

  @Override
  Optional<Reading> read(Article article) {
    if (article.body().contains(POISON)) {
      throw new IllegalStateException("poison");
    }
    return withoutGazetteer ? Optional.empty() : super.read(article);
  }
}
