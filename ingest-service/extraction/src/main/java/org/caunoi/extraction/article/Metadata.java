package org.caunoi.extraction.article;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself.
 *
 * @param titleElement the heading that shows the title
 * @param description the lead as the page's metadata repeat it
 */
record Metadata(
    @Nullable String title,
    @Nullable Element titleElement,
    @Nullable String outlet,
    List<String> authors,
    @Nullable String description) {

  static Metadata of(Clues clues, JsonLd jsonLd, Outline outline) {
    var site = clues.meta(List.of("og:site_name", "application-name"));
    var outlet = site != null ? site : jsonLd.publisher();
    var title = Title.of(clues, outline, jsonLd.headline(), outlet);
    var described = clues.meta(List.of("og:description", "description", "twitter:description"));
    return new Metadata(
        title.text(),
        title.element(),
        outlet,
        Writers.of(clues, jsonLd),
        described != null ? described : jsonLd.description());
  }
}
