package org.caunoi.extraction.fact;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caunoi.extraction.people.Person;
import org.caunoi.extraction.people.Titles;
import org.caunoi.extraction.place.Mention;
import org.caunoi.extraction.text.Letters;
import org.caunoi.extraction.text.Text;
import org.caunoi.extraction.text.Vietnamese;

/**
 * Reads the name of an organisation: from its head word on ("Sở Ngoại vụ Hà Nội"), in English also
 * from the words before it ("Fukuoka Prefectural Assembly").
 */
final class OrganisationName {

  private static final Titles TITLES = Titles.instance();

  /** Names of organisations are not longer, words. */
  private static final int LONGEST = 22;

  /** Plain words in a row inside a name: "Hội Xúc tiến thương mại và đầu tư của ...". */
  private static final int PLAIN = 8;

  private static final Set<String> AT = Set.of("tại", "ở", "in", "at");
  private static final Set<String> JOINTS = Set.of("of", "for", "and", "on", "the", "&", "-", "'");

  private static final Set<String> PARTICLES =
      Set.of(
          "-", "&", "of", "for", "and", "de", "du", "des", "la", "le", "les", "et", "von", "van");

  /**
   * An organisation's name.
   *
   * @param last the token after it
   * @param organ it is an organ that acts for its locality
   */
  record Span(int last, boolean organ) {}

  private final Text text;
  private final Map<Integer, Mention> places;
  private final Scene scene;
  private final EnglishName english;

  OrganisationName(Scene scene, Map<Integer, Mention> places) {
    this.scene = scene;
    this.places = places;
    text = scene.text();
    english = new EnglishName(scene, places);
  }

  /** The name that begins at a token; null if none does. */
  @org.jspecify.annotations.Nullable
  Span read(int token) {
    var limit = Math.min(text.sentenceOf(token).last(), token + LONGEST);
    if (!text.capital(token) || text.word(token).equals("The")) {
      return null;
    }
    var known = Organisations.known(text, token, limit);
    var body = body(token, limit);
    if (body > 0) {
      return new Span(body, false);
    }
    var head = TITLES.kind(text, token, limit);
    var office = TITLES.head(text, token, limit);
    // "Bộ trưởng" is no ministry.
    var named =
        head != null
            && head.value().equals(Titles.ORGANISATION)
            && (office == null || office.last() < head.last());
    if (text.vietnamese() || named) {
      var last = named ? end(token, head.last(), limit) : token;
      var whole = known == null ? last : Math.max(last, known.last());
      if (named && whole > head.last()) {
        return new Span(whole, false);
      }
    } else {
      var name = english.read(token, limit);
      if (name != null) {
        return name;
      }
    }
    return known == null || known.value().equals(Organisations.PART)
        ? null
        : new Span(known.last(), false);
  }

  /**
   * The token behind "Tổ chức Les Sourires du Delta": the word is a verb, too, and heads a name
   * only before one of another language. 0: it does not.
   */
  private int body(int token, int limit) {
    var name = token + 2;
    if (!text.lower(token).equals("tổ")
        || !text.lower(token + 1).equals("chức")
        || name >= limit
        || !text.capital(name)
        || Vietnamese.syllable(text.word(name)) && Vietnamese.syllable(text.word(name + 1))) {
      return 0;
    }
    var i = name;
    while (i < limit && (text.capital(i) || particle(i))) {
      i++;
    }
    return i;
  }

  /** "du", "of", "-" inside a name of another language. */
  private boolean particle(int token) {
    return PARTICLES.contains(text.word(token)) && text.capital(token + 1);
  }

  private int end(int token, int from, int limit) {
    var seated = Organisations.seated(text.slice(token, from));
    var i = from;
    var end = from;
    var plain = 0;
    var placed = false;
    while (i < limit && plain < PLAIN) {
      var next = step(i, limit);
      var plainBehindPlace = next == i && placed && Letters.isWord(text.lower(i));
      if (next < 0
          || plainBehindPlace && !AT.contains(text.lower(i))
          || AT.contains(text.lower(i)) && away(i, end, seated)) {
        break;
      }
      // "Đại sứ quán Hà Lan tại Việt Nam Willem Bos": a name begins behind the seat.
      if (seated && placed && next == i + 1 && plain == 0 && AT.contains(text.lower(from(i)))) {
        break;
      }
      placed = places.containsKey(i);
      if (next > i) {
        end = next;
        plain = 0;
        i = next;
      } else {
        plain++;
        i++;
      }
    }
    return end;
  }

  /** The token before the place that ends before a token. */
  private int from(int token) {
    for (var t = token - 1; t > token - PLAIN; t--) {
      if (places.containsKey(t)) {
        return places.get(t).from() - 1;
      }
    }
    return token;
  }

  /** "tại Việt Nam" belongs to the name of an embassy, and of an association of Vietnamese. */
  private boolean away(int token, int end, boolean seated) {
    var place = places.get(token + 1);
    var before = places.get(token - 2);
    var ours = before != null && end == token && before.vietnamese();
    return place != null && !seated && !ours;
  }

  /** The token behind the next part; the same token for a plain word; -1 where the name ends. */
  private int step(int token, int limit) {
    var place = places.get(token);
    if (place != null) {
      return place.last();
    }
    var word = text.word(token);
    var capital = Letters.capital(word) && Character.isLetter(word.charAt(0));
    if (capital && TITLES.portfolio(text, token, limit) != null) {
      return fields(token, limit);
    }
    if (text.lower(token).equals("và") && goesOn(token + 1, limit)) {
      return token;
    }
    var match = TITLES.kind(text, token, limit);
    if (ends(match == null ? "" : match.value(), capital)
        || TITLES.head(text, token, limit) != null && !capital) {
      return -1;
    }
    if (match != null) {
      return match.last();
    }
    if (capital) {
      return compound(token, limit) ? token + 2 : token + 1;
    }
    var joint = JOINTS.contains(word) || Character.isLetter(word.charAt(0));
    var list = word.equals(",") && list(token + 1, limit);
    return joint || list ? token : -1;
  }

  /** "Hội Xúc tiến thương mại và đầu tư", "Sở Văn hóa và Thể thao". */
  private boolean goesOn(int token, int limit) {
    return TITLES.begins(text, token, limit) || list(token, limit);
  }

  private static boolean ends(String kind, boolean capital) {
    return kind.equals(Titles.STOP) && !capital || kind.equals(Titles.PREFIX);
  }

  private int fields(int token, int limit) {
    var i = token;
    for (var match = TITLES.portfolio(text, i, limit); match != null; ) {
      i = match.last();
      match = text.word(i).equals(",") ? TITLES.portfolio(text, i + 1, limit) : null;
    }
    return i;
  }

  /** "Tổng cục Du lịch": of a compound only the first syllable has a capital. */
  private boolean compound(int token, int limit) {
    var next = token + 1;
    return next < limit
        && text.vietnamese()
        && !places.containsKey(next)
        && !text.capital(next)
        && Vietnamese.syllable(text.word(token))
        && Vietnamese.syllable(text.word(next))
        && TITLES.kind(text, next, limit) == null
        && TITLES.head(text, next, limit) == null;
  }

  /** "Trung tâm Xúc tiến Đầu tư, Thương mại, Du lịch Hà Nội": a list inside a name. */
  private boolean list(int token, int limit) {
    return text.capital(token)
        && TITLES.kind(text, token, limit) == null
        && TITLES.head(text, token, limit) == null
        && !places.containsKey(token)
        && people(token).stream().noneMatch(p -> p.first() == token);
  }

  private List<Person> people(int token) {
    return scene.people(text.sentenceOf(token));
  }
}
