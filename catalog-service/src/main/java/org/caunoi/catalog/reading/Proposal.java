package org.caunoi.catalog.reading;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.caunoi.catalog.fact.Fact;
import org.caunoi.catalog.review.Ids;
import org.caunoi.catalog.review.Review;
import org.jspecify.annotations.Nullable;

/**
 * Which fact a statement of an article has become. It outlives the readings: a newer reading that
 * says the same finds its fact by it, so that ids, links and decisions stay.
 */
@Entity
@Table(name = "proposal")
public class Proposal extends PanacheEntityBase {

  @Id public UUID id;

  @Column(name = "article_id", nullable = false, updatable = false)
  public String articleId;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "fact_id")
  public @Nullable Fact fact;

  @Column(nullable = false)
  public String fingerprint;

  @Column(nullable = false)
  public String gist;

  /** Hash of all that the reading said: equal content has nothing to change. */
  @Column(nullable = false)
  public String content = "";

  /** All that was said, in the form of {@link SayingJson}; null where it was read long ago. */
  @Nullable public String statement;

  /** The same, read. */
  @Transient @Nullable Saying saying;

  /** Where others that may tell of the same look for it. */
  @Column(columnDefinition = "text[]", nullable = false)
  public List<String> blocks = new ArrayList<>();

  /** Whether a person decided on the fact with this in it; the database sees to it. */
  @Column(insertable = false, updatable = false)
  public boolean decided;

  /** Whether a person has put it there by merging or splitting. */
  @Column(name = "by_hand")
  public boolean byHand;

  /** Whether the article's newest reading says it. */
  public boolean stated;

  /** For Hibernate. */
  protected Proposal() {}

  /** A statement that is new in an article. */
  public Proposal(String articleId, Instant now) {
    this.id = Ids.at(now);
    this.articleId = articleId;
  }

  /** Whether a person has a say in its being of its fact. */
  boolean isHeld() {
    return decided || byHand;
  }

  boolean isRejected() {
    return fact != null && fact.review == Review.REJECTED;
  }

  /** Whether it is held, and stands for the same sentence as what is read now. */
  boolean isHeldFor(ReadFact read) {
    return isHeld()
        && !isRejected()
        && saying != null
        && saying.read().getClass() == read.getClass()
        && !read.evidence().isEmpty()
        && read.evidence().get(0).quote().equals(saying.quote());
  }

  /** The fact that it has been of so far; null while it is new. */
  @Nullable UUID factId() {
    return fact == null ? null : fact.id;
  }

  /** What the article says of it now; tells whether that is anything new. */
  boolean say(Draft draft, String said, String all) {
    boolean news = !stated || !content.equals(all);
    if (news) {
      fingerprint = draft.fingerprint();
      gist = draft.gist();
      content = all;
      statement = said;
      blocks = List.copyOf(draft.member().blocks().own());
      stated = true;
    }
    return news;
  }

  /** The article does not say it any more; its fact is remembered, in case it says it again. */
  void withdraw() {
    stated = false;
    blocks = List.of();
  }

  /** The statements that the newest reading of an article makes. */
  static List<String> statementsOf(String articleId) {
    return getEntityManager()
        .createQuery(
            "select p.statement from Proposal p where p.articleId = ?1 and p.stated", String.class)
        .setParameter(1, articleId)
        .getResultList();
  }

  /** The facts of all that readings of an article ever proposed. */
  static List<UUID> factsOf(String articleId) {
    return getEntityManager()
        .createQuery("select p.fact.id from Proposal p where p.articleId = ?1", UUID.class)
        .setParameter(1, articleId)
        .getResultList();
  }

  /** All that readings of an article ever proposed, oldest first, with their facts. */
  public static List<Proposal> ofArticle(String articleId) {
    return list(
        "from Proposal p join fetch p.fact where p.articleId = ?1 order by p.id", articleId);
  }
}
