package org.caunoi.extraction.fact;

import java.util.List;
import org.caunoi.extraction.article.Article;
import org.caunoi.extraction.article.Image;
import org.caunoi.extraction.article.PublishedOnBasis;
import org.jspecify.annotations.Nullable;

/** The article as a reading carries it. */
public record ReadArticle(
    @Nullable String url,
    @Nullable String canonicalUrl,
    @Nullable String outlet,
    @Nullable String title,
    List<String> authors,
    @Nullable String publishedOn,
    @Nullable PublishedOnBasis publishedOnBasis,
    String language,
    String body,
    List<Image> images) {

  /** What a reading carries of {@code article}. */
  public static ReadArticle of(Article article) {
    var published = article.publishedOn();
    return new ReadArticle(
        article.url(),
        article.canonicalUrl(),
        article.outlet(),
        article.title(),
        article.authors(),
        published == null ? null : published.toString(),
        article.publishedOnBasis(),
        article.language(),
        article.body(),
        article.images());
  }
}
