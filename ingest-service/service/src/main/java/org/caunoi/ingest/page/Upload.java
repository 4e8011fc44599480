package org.caunoi.ingest.page;

import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Locale;
import org.caunoi.extraction.article.Article;
import org.caunoi.extraction.article.ArticleId;
import org.caunoi.extraction.article.ArticleParser;
import org.caunoi.extraction.article.Page;
import org.caunoi.extraction.article.UnreadablePageException;
import org.caunoi.ingest.http.ProblemException;
import org.caunoi.ingest.http.ProblemType;
import org.jspecify.annotations.Nullable;

/**
 * A page that somebody handed in and in which an article was found.
 *
 * @param articleId hex SHA-256 of the canonical URL, or of the bytes
 */
record Upload(Page page, Article article, String articleId) {

  /** 10 MiB, the house's limit for a page. */
  static final int MAX_BYTES = 10 * 1024 * 1024;

  private static final ArticleParser PARSER = new ArticleParser();

  /**
   * Looks for the article in the body of a request.
   *
   * @throws ProblemException if it holds no article
   */
  static Upload of(
      byte[] bytes, MediaType type, @Nullable String url, @Nullable LocalDate publishedOn) {
    if (bytes.length > MAX_BYTES) {
      throw new ProblemException(ProblemType.PAGE_TOO_LARGE);
    }
    var page = new Page(bytes, url, charset(type), publishedOn, type.getSubtype().equals("plain"));
    try {
      var article = PARSER.parse(page);
      return new Upload(page, article, ArticleId.of(article.canonicalUrl(), bytes));
    } catch (UnreadablePageException e) {
      throw new ProblemException(type(e.reason()));
    }
  }

  String bytesSha256() {
    return ArticleId.of(null, page.bytes());
  }

  private static @Nullable String charset(MediaType type) {
    var charset = type.getParameters().get(MediaType.CHARSET_PARAMETER);
    return charset == null ? null : charset.strip().toLowerCase(Locale.ROOT);
  }

  private static ProblemType type(UnreadablePageException.Reason reason) {
    return switch (reason) {
      case EMPTY -> ProblemType.EMPTY_PAGE;
      case TOO_LARGE -> ProblemType.PAGE_TOO_LARGE;
      case BINARY -> ProblemType.BINARY_PAGE;
      case UNKNOWN_CHARSET -> ProblemType.UNKNOWN_CHARSET;
      case NO_ARTICLE -> ProblemType.NO_ARTICLE;
    };
  }
}
