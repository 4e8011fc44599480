package org.caunoi.catalog.reading;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caunoi.catalog.article.Article;
import org.caunoi.catalog.fact.Fact;
import org.caunoi.catalog.fact.Locks;
import org.caunoi.catalog.fact.Places;
import org.caunoi.catalog.fact.RegisterChanges;
import org.caunoi.catalog.locality.GazetteerDocument;
import org.caunoi.catalog.locality.Office;
import org.caunoi.catalog.official.Official;
import org.caunoi.catalog.organisation.Organisation;
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

  private final Places places;
  private final Office office;
  private final GazetteerDocument gazetteer;
  private final Locks locks;
  private final Mentions mentions;
  private final RegisterChanges changes;
  private final Clock clock;

  Intake(
      Places places,
      Office office,
      GazetteerDocument gazetteer,
      Locks locks,
      Mentions mentions,
      RegisterChanges changes,
      Clock clock) {
    this.places = places;
    this.office = office;
    this.gazetteer = gazetteer;
    this.locks = locks;
    this.mentions = mentions;
    this.changes = changes;
    this.clock = clock;
  }

  /** Applies a reading in a transaction of its own; sent twice it has one effect. */
  Outcome apply(String articleId, Delivery delivery, Reading reading) {
    for (int attempt = 1; ; attempt++) {
      try {
        return QuarkusTransaction.requiringNew().call(() -> take(articleId, delivery, reading));
      } catch (OptimisticLockException | PessimisticLockException e) {
        if (attempt == ATTEMPTS) {
          throw e;
        }
      }
    }
  }

  private Outcome take(String articleId, Delivery delivery, Reading reading) {
    locks.take("article:" + articleId);
    Article article = Article.findById(articleId);
    Stamp delivered = Stamp.of(delivery, reading);
    Outcome outcome = outcome(article, delivered);
    Instant now = clock.instant();
    if (outcome == Outcome.APPLIED) {
      apply(article == null ? new Article(articleId, now) : article, delivered, reading, now);
    } else if (outcome == Outcome.UNCHANGED && article != null) {
      ArticleWriter.keepNewest(article, delivered, now);
    }
    return outcome;
  }

  private static Outcome outcome(@Nullable Article article, Stamp delivered) {
    if (article == null) {
      return Outcome.APPLIED;
    }
    Stamp present = Stamp.of(article);
    if (delivered.isSameReadingAs(present)) {
      return Outcome.UNCHANGED;
    }
    return delivered.compareTo(present) > 0 ? Outcome.APPLIED : Outcome.OLDER;
  }

  private void apply(Article article, Stamp stamp, Reading reading, Instant now) {
    mentions.lockFacts(article.id);
    Map<UUID, Boolean> named = mentions.of(article.id);
    List<Proposal> known = Proposal.ofArticle(article.id);
    Known<Organisation> organisations =
        new Known<>(
            Organisation::withIdentities, found -> found.identity, Organisation::learn, locks, now);
    Parties parties = new Parties(reading, places, organisations);
    List<Draft> drafts = new Matching(reading, parties).drafts();
    List<Proposal> unsaid = Matching.match(drafts, known, article.id, now);
    Known<Official> officials =
        new Known<>(Official::withIdentities, found -> found.identity, Official::learn, locks, now);
    People people = new People(drafts, officials);
    Home home = new Home(drafts, office);
    new ArticleWriter(article, gazetteer.version().orElse(""), now)
        .write(stamp, reading, parties.warnings(), drafts.stream().anyMatch(home::isOurs));
    boolean changed = new FactWriter(article, drafts, people, home, now).writeAll();
    for (Proposal proposal : unsaid) {
      changed |= withdraw(proposal, now);
    }
    if (changed) {
      mentions.refresh(named, article.id, now);
    }
    changes.mark();
  }

  /** The article does not say it any more; what nobody has decided on leaves the register. */
  private static boolean withdraw(Proposal proposal, Instant now) {
    proposal.stated = false;
    Fact fact = proposal.fact;
    boolean saidElsewhere =
        Proposal.count("fact = ?1 and stated and id <> ?2", fact, proposal.id) > 0;
    boolean leaves = !fact.isDecided() && !saidElsewhere && fact.supersededAt == null;
    if (leaves) {
      fact.supersededAt = now;
      fact.changedAt = now;
    }
    return leaves;
  }
}
