package org.caunoi.extraction.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds who wrote an article: JSON-LD, meta elements, then the elements that are named for it. */
final class Writers {

  private static final List<String> NAMES =
      List.of(
          "author",
          "article:author",
          "dc.creator",
          "dcterms.creator",
          "sailthru.author",
          "parsely-author",
          "byl");
  private static final Pattern PREFIX =
      Pattern.compile("(?iu)^(?:by|von|par|por|di|door|av|autor|author|tác giả|bởi)[:\\s]+");

  /** A name has at most so many letters, and no digits. */
  private static final int LONGEST = 50;

  private Writers() {}

  static List<String> of(Clues clues, JsonLd jsonLd) {
    if (!jsonLd.authors().isEmpty()) {
      return jsonLd.authors();
    }
    var meta = clues.meta(NAMES);
    if (meta != null && !meta.startsWith("http")) {
      return List.of(meta);
    }
    var names = new ArrayList<String>();
    for (var element : clues.writers) {
      var name = name(Spaces.collapse(element.text()));
      if (name != null && names.isEmpty()) {
        names.add(name);
      }
    }
    return List.copyOf(names);
  }

  private static @Nullable String name(String text) {
    var name = PREFIX.matcher(text).replaceFirst("");
    return name.length() < 3
            || name.length() > LONGEST
            || name.contains("@")
            || name.chars().anyMatch(Character::isDigit)
            || name.chars().filter(c -> c == ' ').count() > 5
        ? null
        : name;
  }
}
