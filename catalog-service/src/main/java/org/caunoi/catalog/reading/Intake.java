package org.caunoi.catalog.reading;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.caunoi.catalog.article.Article;
import org.caunoi.catalog.fact.Locks;
import org.caunoi.catalog.fact.RegisterChanges;
import org.caunoi.catalog.locality.GazetteerDocument;
import org.caunoi.catalog.reading.Receipt.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Takes readings into the register. The newest reading of an article decides what the article
 * proposes; what people have decided stays. Deliveries of one article wait for each other.
 */
@ApplicationScoped
class Intake {

  /**
   * A person of two articles may be changed by both at once, or be waited for by both in a circle;
   * a third time means something else.
   */
  private static final int ATTEMPTS = 3;

  private final Locks locks;
  private final GazetteerDocument gazetteer;
  private final Absorption absorption;
  private final RegisterChanges changes;
  private final Clock clock;

  Intake(
      Locks locks,
      GazetteerDocument gazetteer,
      Absorption absorption,
      RegisterChanges changes,
      Clock clock) {
    this.locks = locks;
    this.gazetteer = gazetteer;
    this.absorption = absorption;
    this.changes = changes;
    this.clock = clock;
  }

  /** Applies a reading in a transaction of its own; sent twice it has one effect. */
  Outcome apply(String articleId, Delivery delivery, Reading reading) {
    Set<String> blocks = new TreeSet<>();
    for (int attempt = 1; ; attempt++) {
      try {
        return QuarkusTransaction.requiringNew()
            .call(() -> take(articleId, delivery, reading, blocks));
      } catch (TooFewLocks e) {
        // Every time more of them, and there is an end to that: it is no attempt that failed.
        attempt--;
        blocks.addAll(e.locks());
      } catch (OptimisticLockException | PessimisticLockException e) {
        if (attempt == ATTEMPTS) {
          throw e;
        }
      }
    }
  }

  private Outcome take(String articleId, Delivery delivery, Reading reading, Set<String> blocks) {
    locks.take("article:" + articleId);
    Article article = Article.findById(articleId);
    Stamp delivered = Stamp.of(delivery, reading);
    Outcome outcome = outcome(article, delivered);
    Instant now = clock.instant();
    if (outcome == Outcome.APPLIED) {
      ArticleWriter writer =
          new ArticleWriter(
              article == null ? new Article(articleId, now) : article,
              delivered,
              gazetteer.version().orElse(""),
              now);
      absorption.absorb(writer, reading, blocks);
      changes.mark();
    } else if (outcome == Outcome.UNCHANGED && article != null) {
      ArticleWriter.keepNewest(article, delivered, now);
    }
    return outcome;
  }

  private static Outcome outcome(@Nullable Article article, Stamp delivered) {
    if (article == null) {
      return Outcome.APPLIED;
    }
    if (article.erasedAt != null) {
      return Outcome.ERASED;
    }
    Stamp present = Stamp.of(article);
    if (delivered.isSameReadingAs(present)) {
      return Outcome.UNCHANGED;
    }
    return delivered.compareTo(present) > 0 ? Outcome.APPLIED : Outcome.OLDER;
  }
}
