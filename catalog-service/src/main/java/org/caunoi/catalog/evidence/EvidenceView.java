package org.caunoi.catalog.evidence;

import java.time.LocalDate;
import org.caunoi.catalog.article.Article;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of an article, with where the article can be found.
 *
 * @param erased whether an administrator has erased the text of the article: then the quote is
 *     empty
 */
@Schema(name = "Evidence")
public record EvidenceView(
    String articleId,
    @Nullable String url,
    @Nullable String outlet,
    @Nullable String title,
    @Nullable LocalDate publishedOn,
    String quote,
    int start,
    int end,
    boolean erased) {

  /** As it is stored. */
  public static EvidenceView of(Evidence evidence) {
    Article article = evidence.article;
    return new EvidenceView(
        article.id,
        article.url,
        article.outlet,
        article.title,
        article.publishedOn,
        evidence.quote,
        evidence.start,
        evidence.end,
        article.erasedAt != null);
  }
}
