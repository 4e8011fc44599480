package org.caunoi.extraction.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.caunoi.extraction.place.PlaceNames.Candidate;
import org.caunoi.extraction.text.Letters;
import org.caunoi.extraction.text.Lexicon;
import org.caunoi.extraction.text.PhraseTrie.Match;
import org.caunoi.extraction.text.Text;
import org.jspecify.annotations.Nullable;

/** Reads what stands around a name. */
final class SpotReader {

  private static final Lexicon WORDS = Lexicon.read(SpotReader.class, "places.txt");

  /** The longest head noun, words. */
  private static final int LONGEST_HEAD = 6;

  /** What stands before a name that tells no rank. */
  private static final Set<String> OTHERS = Set.of("PERSON", "NAME", "THING");

  private static final Set<String> VIET = Set.of("Việt", "Viet", "Nam", "Vietnam");

  private final Text text;

  /** Every list is asked for what stands before a token: it is looked up once. */
  private final Map<Integer, List<Match<String>>> endings = new HashMap<>();

  SpotReader(Text text) {
    this.text = text;
  }

  Spot read(int first, int last, List<Candidate> candidates) {
    var before = ofCountry(first, candidates) ? null : before(first, "before-");
    var after = before == null ? after(last, candidates) : null;
    var from = before == null ? first : before.first();
    var head = level(before != null ? before : after != null ? after : office(first, last));
    return new Spot(
        first,
        last,
        from,
        candidates,
        head,
        before == null && after != null,
        before(from, "acts-in") == null
            && (before(from, "at") != null || before(from, "venue") != null),
        text.slice(first, last),
        afterCapital(first),
        beforeCapital(last),
        before(first, "kin") != null
            || before(first, "before-person") != null
            || before(first, "before-thing") != null
            || before(first, "before-name") != null && beforeCapital(last)
            || before == null && after == null && WORDS.is(text, first, last, "person-names"),
        pair(first, last),
        text.size() > 0 && text.sentenceOf(first).first() == first,
        WORDS.is(text, first, last, "always-home"),
        last - first > 1 && from < first && before(from, "office") != null,
        null);
  }

  /** Does a head noun end where this token begins: "Tỉnh Jeolla"? */
  boolean headed(int token) {
    return before(token, "before-") != null;
  }

  /** The office beside a name tells the rank: "Tỉnh ủy Lào Cai", "Osaka Governor". */
  private @Nullable Match<String> office(int first, int last) {
    var before = before(first, "rank-");
    return before != null ? before : behind(last, "behind-");
  }

  /** The longest phrase of a kind of list that ends where {@code token} begins. */
  private @Nullable Match<String> before(int token, String list) {
    for (var match : ending(token)) {
      if (match.value().startsWith(list)
          && (!list.equals("before-") || level(match.value()) != null)) {
        return match;
      }
    }
    return null;
  }

  /** The phrases that end where {@code token} begins, the longest first. */
  private List<Match<String>> ending(int token) {
    return endings.computeIfAbsent(token, this::findEnding);
  }

  private List<Match<String>> findEnding(int token) {
    var found = new ArrayList<Match<String>>(2);
    if (text.sameLine(token - 1, token)) {
      for (var i = Math.max(0, token - LONGEST_HEAD); i < token; i++) {
        var match = WORDS.at(text, i, token);
        if (match != null && match.last() == token) {
          found.add(match);
        }
      }
    }
    return found;
  }

  /** "Attapeu province of Laos", "provinces of Vietnam": the rank is not that of the country. */
  private boolean ofCountry(int first, List<Candidate> candidates) {
    return text.lower(first - 1).equals("of")
        && !candidates.isEmpty()
        && candidates.stream().allMatch(c -> c.locality().level() == Level.COUNTRY)
        && ending(first).stream().anyMatch(SpotReader::ranks);
  }

  private @Nullable Match<String> after(int token, List<Candidate> candidates) {
    var match = behind(token, "");
    // "Lao province of ..." begins another name.
    if (match != null
        && ranks(match)
        && text.lower(match.last() - 1).equals("of")
        && candidates.stream().noneMatch(Candidate::adjective)) {
      match = WORDS.at(text, token, match.last() - 1);
    }
    return match != null && match.value().startsWith("after-") ? match : null;
  }

  private static boolean ranks(Match<String> match) {
    return match.value().startsWith("before-") && level(match.value()) != null;
  }

  private @Nullable Match<String> behind(int token, String list) {
    var match =
        token < text.size()
            ? WORDS.at(text, token, Math.min(text.size(), token + LONGEST_HEAD))
            : null;
    return match != null && match.value().startsWith(list) ? match : null;
  }

  private static @Nullable Level level(@Nullable Match<String> match) {
    return match == null ? null : level(match.value());
  }

  private static @Nullable Level level(String list) {
    var name = list.substring(list.indexOf('-') + 1).toUpperCase(Locale.ROOT);
    return OTHERS.contains(name) ? null : Level.valueOf(name);
  }

  private boolean afterCapital(int first) {
    var left = text.word(first - 1);
    return Letters.capital(left)
        && !text.shouted(first)
        && !Letters.loud(left)
        && adjacent(first - 1, first)
        && first > text.sentenceOf(first).first() + 1
        && before(first, "direction") == null
        && before(first, "not-name") == null;
  }

  private boolean beforeCapital(int last) {
    var right = text.word(last);
    return Letters.capital(right)
        && !text.shouted(last)
        && right.length() > 1
        && !Letters.loud(right)
        && adjacent(last - 1, last)
        && WORDS.at(text, last, Math.min(text.size(), last + LONGEST_HEAD)) == null;
  }

  private boolean adjacent(int left, int right) {
    return right < text.size()
        && text.start(right) - text.end(left) <= 1
        && text.sameLine(left, right);
  }

  /** "Việt - Nga", "Nga - Việt", "Việt-Pháp". */
  private boolean pair(int first, int last) {
    return text.word(first - 1).equals("-") && VIET.contains(text.word(first - 2))
        || text.word(last).equals("-") && VIET.contains(text.word(last + 1));
  }

  /** The token after a run of capitalised words. */
  int capitals(int first, int limit) {
    var i = first + 1;
    while (i < limit
        && (text.capital(i) || text.word(i).equals("-") && text.capital(i + 1))
        && adjacent(i - 1, i)) {
      i++;
    }
    return i;
  }

  /** Gives every spot the country that stands in brackets or after a comma behind it. */
  static List<Spot> withCountries(Text text, List<Spot> spots) {
    var result = new ArrayList<Spot>();
    for (var i = 0; i < spots.size(); i++) {
      var spot = spots.get(i);
      result.add(spot.country() != null ? spot : spot.withCountry(country(text, spots, i)));
    }
    return result;
  }

  private static @Nullable String country(Text text, List<Spot> spots, int index) {
    var end = spots.get(index).last();
    // "Quảng Châu (tỉnh Quảng Đông, Trung Quốc)": the country is the second or third name behind.
    for (var i = index + 1; i < spots.size() && i <= index + 3; i++) {
      var next = spots.get(i);
      // "bang Hessen, bang Georgia (Mỹ)": the brackets tell of the last name only.
      if (!opens(text, end, next.from(), i == index + 1)
          || i > index + 1
              && text.word(end).equals("(")
              && spots.get(index).head() == spots.get(i - 1).head()) {
        return null;
      }
      for (var candidate : next.candidates()) {
        if (candidate.locality().level() == Level.COUNTRY && !candidate.adjective()) {
          return candidate.locality().country();
        }
      }
      end = next.last();
    }
    return null;
  }

  private static boolean opens(Text text, int end, int from, boolean first) {
    if (from < end || from - end > 3 || !text.sameLine(end - 1, end)) {
      return false;
    }
    var mark = text.word(end);
    return mark.equals("(")
        || mark.equals(",")
        || mark.equals("-") && !first
        || first
            && from == end + 1
            && (text.lower(end).equals("của") || text.lower(end).equals("of"));
  }
}
