package org.caunoi.extraction.article;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caunoi.extraction.text.WordLists;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the day of publication. Order: given; JSON-LD; meta elements in the order of {@code
 * dates.txt}; microdata and {@code <time>}; stamps in the text; the URL; a day of publication in
 * the page's scripts; the day of the last change. Where the first source stands alone against two
 * that agree, the two win: site moves stamp all pages with their own day. The day of reading is
 * never used.
 */
record PublicationDay(LocalDate day, PublishedOnBasis basis) {

  private static final WordLists LISTS = WordLists.read(PublicationDay.class, "dates.txt");
  private static final List<String> PUBLISHED = LISTS.get("published");
  private static final List<String> MODIFIED = LISTS.get("modified");

  private static final Pattern URL =
      Pattern.compile(
          "[/=_-]((?:19|20)\\d{2})(?:([/_-])(0?[1-9]|1[0-2])\\2(0?[1-9]|[12]\\d|3[01])"
              + "|(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01]))(?=\\D|$|\\d{3,})");
  private static final Pattern STATE =
      Pattern.compile(
          "(?i)\"(?:date_?published|published_?(?:at|date|time)|publi(?:sh|cation)_?(?:date|time))\\\\?\"\\s*:\\s*\\\\?\"([^\"\\\\]{8,40})");

  /** Time elements of the first so many are looked at: later ones are of comments and teasers. */
  private static final int FIRST_TIMES = 3;

  /** The most scripts that are searched for a day. */
  private static final int STATES = 40;

  /** A meta stamp this long after what the page shows is the day of a site move, days. */
  private static final int MOVE = 30;

  /** A shown stamp of longer text is part of a sentence. */
  private static final int LONGEST_STAMP = 120;

  /** Nothing was published on the web before. */
  private static final int OLDEST = 1995;

  /** Everything that was found, best first. */
  private static final class Search {
    final DayText text;
    final List<PublicationDay> found = new ArrayList<>();
    @Nullable LocalDate shown;

    Search(DayText text) {
      this.text = text;
    }

    boolean add(@Nullable String written, PublishedOnBasis basis) {
      var day = written == null ? null : text.read(written);
      return day != null && day.getYear() >= OLDEST && found.add(new PublicationDay(day, basis));
    }

    /** Nothing that is found later can outvote the first. */
    boolean agreed() {
      return found.size() > 1 && found.get(0).day.equals(last());
    }

    LocalDate last() {
      return found.get(found.size() - 1).day;
    }
  }

  /**
   * The day of an HTML page.
   *
   * @param shown short blocks of the page's text, nearest to the title first
   */
  static @Nullable PublicationDay of(
      Page page, Clues clues, JsonLd jsonLd, DayText text, Supplier<List<String>> shown) {
    if (page.publishedOn() != null) {
      return new PublicationDay(page.publishedOn(), PublishedOnBasis.GIVEN);
    }
    var search = new Search(text);
    search.add(jsonLd.datePublished(), PublishedOnBasis.METADATA);
    search.add(clues.meta(PUBLISHED), PublishedOnBasis.METADATA);
    if (!search.agreed()) {
      times(clues.times, search);
      stamps(clues, shown.get(), search);
    }
    url(page.url(), search);
    if (search.found.isEmpty()) {
      state(clues.states, search);
    }
    if (search.found.isEmpty()) {
      search.add(clues.meta(MODIFIED), PublishedOnBasis.METADATA);
    }
    return decide(search);
  }

  /** The day of a plain text: given, in one of its first lines or in its URL. */
  static @Nullable PublicationDay ofText(Page page, List<String> lines) {
    if (page.publishedOn() != null) {
      return new PublicationDay(page.publishedOn(), PublishedOnBasis.GIVEN);
    }
    var search = new Search(new DayText(true, false));
    for (var line : lines) {
      if (line.length() < LONGEST_STAMP && search.add(line, PublishedOnBasis.TEXT)) {
        break;
      }
    }
    url(page.url(), search);
    return decide(search);
  }

  private static void times(List<Element> times, Search search) {
    for (var time : times.subList(0, Math.min(FIRST_TIMES, times.size()))) {
      var written =
          time.hasAttr("datetime")
              ? time.attr("datetime")
              : time.hasAttr("content") ? time.attr("content") : Spaces.collapse(time.text());
      if (search.add(written, PublishedOnBasis.METADATA)) {
        return;
      }
    }
  }

  private static void stamps(Clues clues, List<String> shown, Search search) {
    for (var stamp : clues.stamps) {
      var text = Spaces.collapse(stamp.text());
      if (text.length() < LONGEST_STAMP && search.add(text, PublishedOnBasis.TEXT)) {
        search.shown = search.last();
        return;
      }
    }
    for (var i = 0; i < shown.size(); i++) {
      if (search.add(shown.get(i), PublishedOnBasis.TEXT)) {
        search.shown = i <= Outline.NEXT ? search.last() : null;
        return;
      }
    }
  }

  private static void url(@Nullable String url, Search search) {
    var match = url == null ? null : URL.matcher(url);
    var day = match != null && match.find() ? day(match) : null;
    if (day != null) {
      search.found.add(new PublicationDay(day, PublishedOnBasis.URL));
    }
  }

  /** Without marks between them, month and day have two digits: "-204186" is a number. */
  private static @Nullable LocalDate day(Matcher url) {
    return url.group(2) == null
        ? DayText.day(url.group(1), url.group(5), url.group(6))
        : DayText.day(url.group(1), url.group(3), url.group(4));
  }

  private static void state(List<Element> scripts, Search search) {
    var states =
        scripts.stream().map(Element::data).filter(data -> data.contains("ublish")).limit(STATES);
    for (var state : (Iterable<String>) states::iterator) {
      var match = STATE.matcher(state);
      if (match.find() && search.add(match.group(1), PublishedOnBasis.METADATA)) {
        return;
      }
    }
  }

  private static @Nullable PublicationDay decide(Search search) {
    var found = search.found;
    if (found.isEmpty()) {
      return null;
    }
    var first = found.get(0);
    var last = found.get(found.size() - 1);
    if (last.basis == PublishedOnBasis.URL
        && Math.abs(ChronoUnit.DAYS.between(first.day, last.day)) == 1) {
      // One day apart: an instant in another zone; the publisher's URL tells his day.
      return new PublicationDay(last.day, first.basis);
    }
    if (votes(found, first) == 1) {
      for (var one : found) {
        if (votes(found, one) > 1) {
          return one;
        }
      }
      if (search.shown != null && search.shown.plusDays(MOVE).isBefore(first.day)) {
        return new PublicationDay(search.shown, PublishedOnBasis.TEXT);
      }
    }
    return first;
  }

  private static long votes(List<PublicationDay> found, PublicationDay one) {
    return found.stream().filter(other -> other.day.equals(one.day)).count();
  }
}
