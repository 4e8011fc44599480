package org.caunoi.catalog.article;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.caunoi.catalog.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An article as the API shows it; its text is apart.
 *
 * @param relevant null where the language is not read
 * @param ours whether one of its facts is the office's
 * @param erasedAt since when its text is erased for good
 */
@Schema(name = "Article")
public record ArticleView(
    String id,
    @Nullable String url,
    @Nullable String outlet,
    @Nullable String title,
    List<String> authors,
    @Nullable LocalDate publishedOn,
    @Nullable String publishedOnBasis,
    String language,
    @Nullable Boolean relevant,
    double relevance,
    boolean ours,
    String readerVersion,
    String gazetteerVersion,
    String bytesSha256,
    Instant fetchedAt,
    Instant readAt,
    List<Warning> warnings,
    @Nullable Instant erasedAt,
    long version,
    Instant createdAt,
    Instant changedAt)
    implements Versioned {

  /** As it is stored. */
  static ArticleView of(Article article) {
    return new ArticleView(
        article.id,
        article.url,
        article.outlet,
        article.title,
        article.authors,
        article.publishedOn,
        article.publishedOnBasis,
        article.language,
        article.relevant,
        article.relevance,
        article.ours,
        article.readerVersion,
        article.gazetteerVersion,
        article.bytesSha256,
        article.fetchedAt,
        article.readAt,
        List.copyOf(article.warnings),
        article.erasedAt,
        article.version,
        article.createdAt,
        article.changedAt);
  }
}
