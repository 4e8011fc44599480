package org.caunoi.extraction.article;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.caunoi.extraction.text.WordLists;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** What is known of single outlets: {@code outlets.txt}. A page of any other is read as well. */
final class Outlets {

  private static final Map<String, List<String>> KNOWN =
      WordLists.read(Outlets.class, "outlets.txt").all();

  private static final Pattern HOST = Pattern.compile("(?i)^https?://(?:[^/?#@]*@)?([^/?#:]+)");

  private Outlets() {}

  /** The name of the outlet that publishes under {@code url}; null if it is not known. */
  static @Nullable String name(@Nullable String url) {
    for (var entry : entries(url)) {
      if (entry.startsWith("name ")) {
        return entry.substring("name ".length());
      }
    }
    return null;
  }

  /** Takes out of a page what its outlet is known to put between the parts of an article. */
  static void clean(Document page, @Nullable String url) {
    for (var entry : entries(url)) {
      if (entry.startsWith("remove ")) {
        page.select(entry.substring("remove ".length())).remove();
      }
    }
  }

  private static List<String> entries(@Nullable String url) {
    var host = url == null ? null : host(url);
    while (host != null) {
      var known = KNOWN.get(host);
      if (known != null) {
        return known;
      }
      var dot = host.indexOf('.');
      host = dot < 0 ? null : host.substring(dot + 1);
    }
    return List.of();
  }

  private static @Nullable String host(String url) {
    var match = HOST.matcher(url.strip());
    return match.find() ? match.group(1).toLowerCase(Locale.ROOT) : null;
  }
}
