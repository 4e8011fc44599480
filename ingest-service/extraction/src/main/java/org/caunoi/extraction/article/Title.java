package org.caunoi.extraction.article;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The title of an article: the heading that the page's own title or its OpenGraph title speaks of;
 * without such a heading OpenGraph, the page's title without the outlet, JSON-LD.
 *
 * @param element the heading that shows it
 */
record Title(@Nullable String text, @Nullable Element element) {

  private static final Pattern SEPARATOR = Pattern.compile("\\s+(?:[|–—»•·:]+|-|::)\\s+");

  /** These stand inside titles too. */
  private static final Set<String> WEAK = Set.of("-", ":", "–");

  private static final int LONGEST_OUTLET = 40;

  /** Shorter headings are names of rubrics as often as titles, letters. */
  private static final int SHORT = 10;

  static Title of(
      Clues clues, Outline outline, @Nullable String headline, @Nullable String outlet) {
    var open = clues.meta(List.of("og:title", "twitter:title"));
    var page = clues.pageTitle.isEmpty() ? null : clues.pageTitle;
    var heading = heading(clues, open, page, outlet);
    if (heading != null) {
      var words = Spaces.collapse(heading.text());
      var alone = open == null && clues.headings.size() == 1;
      if (words.length() > SHORT && (similar(words, open) || similar(words, page) || alone)) {
        return new Title(words, heading);
      }
    }
    if (open == null && page == null && headline == null) {
      var words = heading == null ? "" : Spaces.collapse(heading.text());
      return new Title(words.isEmpty() ? null : words, heading);
    }
    var best = open != null ? open : headline != null ? headline : page;
    return new Title(withoutOutlet(best, outlet, outline), heading);
  }

  /** The first heading that the titles speak of and that is not the outlet's name. */
  private static @Nullable Element heading(
      Clues clues, @Nullable String open, @Nullable String page, @Nullable String outlet) {
    Element first = null;
    for (var heading : clues.headings) {
      var words = Spaces.collapse(heading.text());
      if (words.isEmpty() || outlet != null && letters(words).equals(letters(outlet))) {
        continue;
      }
      if ((similar(words, open) || similar(words, page)) && !last(words, page)) {
        return heading;
      }
      first = first == null ? heading : first;
    }
    for (var heading : clues.subheadings) {
      var words = Spaces.collapse(heading.text());
      if (words.length() > SHORT && first(words, open != null ? open : page)) {
        return heading;
      }
    }
    return first;
  }

  /** Is this the last part of a title in parts: the outlet's name? */
  private static boolean last(String words, @Nullable String title) {
    var parts = title == null ? List.<String>of() : parts(title);
    return parts.size() > 1 && letters(parts.get(parts.size() - 1)).equals(letters(words));
  }

  private static boolean first(String words, @Nullable String title) {
    return title != null
        && (letters(title).equals(letters(words))
            || letters(parts(title).get(0)).equals(letters(words)));
  }

  private static List<String> parts(String title) {
    return List.of(SEPARATOR.split(title));
  }

  private static boolean similar(String heading, @Nullable String title) {
    if (title == null || heading.isBlank()) {
      return false;
    }
    var a = letters(heading);
    var b = letters(title);
    return a.length() > 5 && (b.contains(a) || a.startsWith(b) && b.length() > SHORT);
  }

  private static String letters(String text) {
    var letters = new StringBuilder();
    text.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }

  /** "Headline - Outlet" and "Outlet | Headline" lose the outlet. */
  private static String withoutOutlet(String title, @Nullable String outlet, Outline outline) {
    var cuts = new ArrayDeque<MatchResult>();
    for (var match = SEPARATOR.matcher(title); match.find(); ) {
      cuts.push(match.toMatchResult());
    }
    for (var cut : cuts) {
      var head = title.substring(0, cut.start()).strip();
      var tail = title.substring(cut.end()).strip();
      if (outlet != null && letters(head).equals(letters(outlet)) || outline.shows(tail)) {
        return tail;
      }
      var known = outlet != null && letters(tail).contains(letters(outlet));
      var weak = WEAK.contains(cut.group().strip());
      var likely = !weak && tail.length() < LONGEST_OUTLET && head.length() > tail.length();
      if (known || likely || outline.shows(head)) {
        return head;
      }
    }
    return title;
  }
}
