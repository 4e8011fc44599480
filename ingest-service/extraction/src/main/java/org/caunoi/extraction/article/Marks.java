package org.caunoi.extraction.article;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.caunoi.extraction.text.WordLists;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/**
 * What the classes, ids and styles of a page's elements say of them, by the lists of {@code
 * boilerplate.txt}. One instance for one page: a page repeats its class names many times.
 */
final class Marks {

  /** Not the article. */
  static final int ASIDE = 1;

  /** The box of an article's running text. */
  static final int BODY = 2;

  /** Nobody sees it. */
  static final int HIDDEN = 4;

  /** Holds the day of publication. */
  static final int STAMP = 8;

  /** Holds the name of a writer. */
  static final int WRITER = 16;

  /** The text of a picture. */
  static final int CAPTION = 32;

  /** Is said to be the day of publication. */
  static final int DAY = 64;

  /** Is said to be the writer. */
  static final int SIGNED = 128;

  private static final Map<String, Integer> PROPERTIES =
      Map.of("articleBody", BODY, "datePublished", DAY, "author", SIGNED);

  private static final WordLists LISTS = WordLists.read(Marks.class, "boilerplate.txt");
  private static final Parts TOKENS = new Parts().add(LISTS.get("class-tokens"), ASIDE);
  private static final Parts PARTS =
      new Parts()
          .add(LISTS.get("class-parts"), ASIDE)
          .add(LISTS.get("body-parts"), BODY)
          .add(LISTS.get("hidden-parts"), HIDDEN)
          .add(LISTS.get("stamp-parts"), STAMP)
          .add(LISTS.get("writer-parts"), WRITER)
          .add(LISTS.get("caption-parts"), CAPTION);

  private final Map<String, Integer> known = new HashMap<>();

  /** The flags of an element. */
  int of(Element element) {
    if (element.attributesSize() == 0) {
      return 0;
    }
    var attributes = element.attributes();
    var names = attributes.get("class");
    var id = attributes.get("id");
    var flags = named(names) | named(id);
    var others = attributes.size() - (names.isEmpty() ? 0 : 1) - (id.isEmpty() ? 0 : 1);
    return others == 0 ? flags : flags | said(attributes);
  }

  private static int said(Attributes attributes) {
    var property = attributes.get("itemprop");
    return (attributes.hasKey("hidden") || unseen(attributes.get("style")) ? HIDDEN : 0)
        | (property.isEmpty() ? 0 : PROPERTIES.getOrDefault(property, 0))
        | (attributes.get("rel").contains("author") ? SIGNED : 0);
  }

  private int named(String names) {
    if (names.isEmpty()) {
      return 0;
    }
    var flags = known.get(names);
    if (flags == null) {
      flags = read(names);
      known.put(names, flags);
    }
    return flags;
  }

  /** Not shown, or cut to nothing: words for those who hear the page. */
  private static boolean unseen(String style) {
    return style.contains("display:none")
        || style.contains("display: none")
        || style.contains("clip:rect(0")
        || style.contains("clip: rect(0");
  }

  private static int read(String names) {
    var lower = names.toLowerCase(Locale.ROOT);
    var flags = PARTS.in(lower);
    var cased = lower.length() == names.length() ? names : lower;
    var start = 0;
    for (var i = 0; i <= lower.length(); i++) {
      var joint = i > start && i < lower.length() && joint(cased, i);
      if (joint || i == lower.length() || !Character.isLetter(lower.charAt(i))) {
        flags |= i > start ? TOKENS.of(lower, start, i) : 0;
        start = joint ? i : i + 1;
      }
    }
    return flags;
  }

  /** Does the next word of "relatedNews" begin here? */
  private static boolean joint(String names, int at) {
    var c = names.charAt(at);
    return c >= 'A' && c <= 'Z' && Character.isLowerCase(names.charAt(at - 1));
  }
}
