package org.caunoi.extraction.article;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article taken out of its page.
 *
 * @param url as handed over
 * @param canonicalUrl {@link CanonicalUrl#of} of the url
 * @param outlet name of the publisher
 * @param publishedOn the day of publication; never the day of reading
 * @param language BCP 47
 * @param body NFC; lead, running text and captions, one block a line
 */
public record Article(
    @Nullable String url,
    @Nullable String canonicalUrl,
    @Nullable String outlet,
    @Nullable String title,
    List<String> authors,
    @Nullable LocalDate publishedOn,
    @Nullable PublishedOnBasis publishedOnBasis,
    String language,
    String body,
    List<Image> images,
    List<Warning> warnings) {

  public Article {
    authors = List.copyOf(authors);
    images = List.copyOf(images);
    warnings = List.copyOf(warnings);
  }
}
