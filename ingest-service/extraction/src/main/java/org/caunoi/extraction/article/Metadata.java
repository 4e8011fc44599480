package org.caunoi.extraction.article;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says of itself: title, publisher, writers. */
record Metadata(
    @Nullable String title,
    @Nullable Element titleElement,
    @Nullable String outlet,
    List<String> authors) {

  static Metadata of(Document document, JsonLd jsonLd) {
    var outlet = outlet(document, jsonLd);
    var heading = heading(document);
    var written = title(document, jsonLd, heading, outlet);
    return new Metadata(written, heading, outlet, authors(document, jsonLd));
  }

  private static @Nullable String outlet(Document document, JsonLd jsonLd) {
    var site = content(document, "meta[property=og:site_name]", "meta[name=application-name]");
    return site != null ? site : jsonLd.publisher();
  }

  private static @Nullable String title(
      Document document, JsonLd jsonLd, @Nullable Element heading, @Nullable String outlet) {
    var open =
        content(
            document,
            "meta[property=og:title]",
            "meta[name=twitter:title]",
            "meta[property=twitter:title]");
    var page = clean(document.title());
    if (heading != null) {
      var words = clean(heading.text());
      if (words != null
          && words.length() > 10
          && (similar(words, open) || similar(words, page) || open == null)) {
        return words;
      }
    }
    var best = open != null ? open : page != null ? page : jsonLd.headline();
    return best == null ? null : withoutOutlet(best, outlet, document);
  }

  /** The heading of the article: the first h1 that the page's title speaks of, else the first. */
  private static @Nullable Element heading(Document document) {
    var page = document.title();
    Element first = null;
    for (var heading : document.select("h1")) {
      if (heading.text().isBlank()) {
        continue;
      }
      first = first == null ? heading : first;
      if (similar(heading.text(), page)) {
        return heading;
      }
    }
    return first;
  }

  private static boolean similar(String heading, @Nullable String title) {
    if (title == null || heading.isBlank()) {
      return false;
    }
    var a = letters(heading);
    var b = letters(title);
    return a.length() > 5 && (b.contains(a) || a.startsWith(b) && b.length() > 10);
  }

  private static String letters(String text) {
    var letters = new StringBuilder();
    text.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }

  /** "Headline - Outlet" and "Headline | Outlet" lose the outlet. */
  private static String withoutOutlet(String title, @Nullable String outlet, Document document) {
    for (var separator : List.of(" | ", " - ", " – ", " — ", " :: ", " » ", " • ")) {
      var at = title.lastIndexOf(separator);
      if (at > 0) {
        var tail = title.substring(at + separator.length());
        var known = outlet != null && letters(tail).contains(letters(outlet));
        if (known
            || standsAlone(document, title.substring(0, at))
            || !separator.equals(" - ") && tail.length() < 40 && at > tail.length()) {
          return title.substring(0, at).strip();
        }
      }
    }
    return title;
  }

  /** Is there an element in the page that holds these words alone? */
  private static boolean standsAlone(Document document, String words) {
    for (var element : document.getElementsContainingOwnText(words)) {
      if (element.ownText().strip().equals(words.strip())
          && !element.normalName().equals("title")) {
        return true;
      }
    }
    return false;
  }

  private static List<String> authors(Document document, JsonLd jsonLd) {
    if (!jsonLd.authors().isEmpty()) {
      return jsonLd.authors();
    }
    var meta =
        content(
            document,
            "meta[name=author]",
            "meta[property=article:author]",
            "meta[name=dc.creator]");
    return meta == null || meta.startsWith("http") ? List.of() : List.of(meta);
  }

  private static @Nullable String content(Document document, String... queries) {
    for (var query : queries) {
      for (var element : document.select(query)) {
        var text = clean(element.attr("content"));
        if (text != null) {
          return text;
        }
      }
    }
    return null;
  }

  private static @Nullable String clean(String text) {
    var clean = Spaces.collapse(text);
    return clean.isEmpty() ? null : clean;
  }
}
