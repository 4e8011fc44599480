package org.caunoi.catalog.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.Objects;
import org.caunoi.catalog.article.Article;

/** A sentence of an article that supports a fact. Offsets count UTF-16 units, end exclusive. */
@Embeddable
public class Evidence {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "article_id")
  public Article article;

  @Column(nullable = false)
  public String quote;

  @Column(name = "start_offset", nullable = false)
  public int start;

  @Column(name = "end_offset", nullable = false)
  public int end;

  /** For Hibernate. */
  protected Evidence() {}

  /**
   * The units from {@code start} to {@code end} of the article's body, which read {@code quote}.
   */
  public Evidence(Article article, String quote, int start, int end) {
    this.article = article;
    this.quote = quote;
    this.start = start;
    this.end = end;
  }

  /** Whether it is a sentence of this article. */
  public boolean isFrom(Article other) {
    return article.id.equals(other.id);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Evidence evidence
        && isFrom(evidence.article)
        && quote.equals(evidence.quote)
        && start == evidence.start
        && end == evidence.end;
  }

  @Override
  public int hashCode() {
    return Objects.hash(article.id, quote, start, end);
  }
}
