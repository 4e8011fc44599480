package org.caunoi.catalog.reading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.caunoi.catalog.article.Article;
import org.caunoi.catalog.article.ArticleBody;
import org.caunoi.catalog.article.Warning;

/** Writes into an article what its newest reading says of it. */
final class ArticleWriter {

  private final Article article;
  private final Stamp stamp;
  private final String gazetteerVersion;
  private final Instant now;

  ArticleWriter(Article article, Stamp stamp, String gazetteerVersion, Instant now) {
    this.article = article;
    this.stamp = stamp;
    this.gazetteerVersion = gazetteerVersion;
    this.now = now;
  }

  Article article() {
    return article;
  }

  Instant now() {
    return now;
  }

  /** Whether the register has never had a reading of it. */
  boolean isNew() {
    return article.readerVersion == null;
  }

  /** Takes all over; {@code flags} are what the register adds to the reader's own warnings. */
  void write(Reading reading, List<Warning> flags, boolean ours) {
    ReadArticle read = reading.article();
    article.url = read.url();
    article.canonicalUrl = read.canonicalUrl();
    article.outlet = read.outlet();
    article.title = read.title();
    article.authors = read.authors() == null ? List.of() : List.copyOf(read.authors());
    article.publishedOn = read.publishedOn();
    article.publishedOnBasis = read.publishedOnBasis();
    article.language = read.language();
    article.relevant = reading.relevant();
    article.relevance = reading.relevance();
    article.ours = ours;
    article.readerVersion = stamp.readerVersion();
    article.gazetteerVersion = stamp.gazetteerVersion();
    article.bytesSha256 = stamp.bytesSha256();
    article.givenPublishedOn = stamp.givenPublishedOn();
    article.fetchedAt = stamp.fetchedAt();
    article.readAt = stamp.readAt();
    List<Warning> warnings = warnings(reading, flags);
    if (!article.warnings.equals(warnings)) {
      article.warnings.clear();
      article.warnings.addAll(warnings);
    }
    article.changedAt = now;
    article.persist();
    writeBody(read.body());
  }

  /** A reading that comes again only shows that it is still the newest one. */
  static void keepNewest(Article article, Stamp delivered, Instant now) {
    if (delivered.compareTo(Stamp.of(article)) > 0) {
      article.fetchedAt = delivered.fetchedAt();
      article.readAt = delivered.readAt();
      article.changedAt = now;
    }
  }

  private List<Warning> warnings(Reading reading, List<Warning> flags) {
    List<Warning> warnings = new ArrayList<>(reading.warnings());
    warnings.addAll(flags);
    if (!reading.gazetteerVersion().equals(gazetteerVersion)) {
      warnings.add(
          new Warning(
              "other-gazetteer",
              "Read with gazetteer " + reading.gazetteerVersion() + "; ours has changed since."));
    }
    return warnings;
  }

  private void writeBody(String text) {
    ArticleBody stored = ArticleBody.findById(article.id);
    if (stored == null) {
      new ArticleBody(article.id, text).persist();
    } else {
      stored.body = text;
    }
  }
}
