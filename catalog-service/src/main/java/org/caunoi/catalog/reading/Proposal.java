package org.caunoi.catalog.reading;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.caunoi.catalog.fact.Fact;
import org.caunoi.catalog.review.Ids;

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
  public Fact fact;

  @Column(nullable = false)
  public String fingerprint;

  @Column(nullable = false)
  public String gist;

  /** Hash of all that the reading said: equal content has nothing to change. */
  @Column(nullable = false)
  public String content = "";

  /** Whether the article's newest reading says it. */
  public boolean stated;

  /** For Hibernate. */
  protected Proposal() {}

  /** A statement that is new in an article. */
  public Proposal(String articleId, Fact fact, Instant now) {
    this.id = Ids.at(now);
    this.articleId = articleId;
    this.fact = fact;
  }

  /** All that readings of an article ever proposed, oldest first, with their facts. */
  public static List<Proposal> ofArticle(String articleId) {
    return list(
        "from Proposal p join fetch p.fact where p.articleId = ?1 order by p.id", articleId);
  }
}
