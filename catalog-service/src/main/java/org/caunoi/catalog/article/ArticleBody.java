package org.caunoi.catalog.article;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The text of an article, NFC; it never goes to agencies. */
@Entity
@Table(name = "article_body")
public class ArticleBody extends PanacheEntityBase {

  @Id
  @Column(name = "article_id")
  public String articleId;

  @Column(nullable = false)
  public String body;

  /** For Hibernate. */
  protected ArticleBody() {}

  /** The text that the newest reading saw. */
  public ArticleBody(String articleId, String body) {
    this.articleId = articleId;
    this.body = body;
  }
}
