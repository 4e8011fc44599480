package org.caunoi.extraction.people;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.caunoi.extraction.text.Letters;
import org.caunoi.extraction.text.PhraseTrie;
import org.caunoi.extraction.text.Text;
import org.caunoi.extraction.text.Vietnamese;
import org.caunoi.extraction.text.WordLists;

/** Reads the name of a person at a place of a text. What names are made of: {@code names.txt}. */
final class Names {

  private static final WordLists LISTS = WordLists.read(Names.class, "names.txt");
  private static final Set<String> SURNAMES = words("vietnamese");
  private static final Set<String> LATIN = words("latin");
  private static final Set<String> MIDDLE = words("middle");
  private static final Set<String> PARTICLES = words("particles");
  private static final Set<String> NOT_NAMES = words("not-names");
  static final Set<String> NOUNS = words("nouns");
  private static final PhraseTrie<String> OUTLETS = outlets();

  /** Words before a family name in capitals. */
  private static final Set<String> NAMED =
      Set.of(
          ",",
          ".",
          "mr",
          "ms",
          "mrs",
          "dr",
          "governor",
          "mayor",
          "chairman",
          "chairwoman",
          "secretary",
          "director",
          "president",
          "ambassador",
          "general",
          "by",
          "and");

  /** Names are not longer, words. */
  private static final int LONGEST = 6;

  /** Parts of a hyphenated word and their hyphens: "Khon-pạ-phăn Lương-sỉ-chăn-thong". */
  private static final int LONGEST_HYPHENATED = 16;

  private final Text text;
  private final boolean[] blocked;

  /**
   * @param blocked the tokens that cannot be part of a name: places, titles
   */
  Names(Text text, boolean[] blocked) {
    this.text = text;
    this.blocked = blocked;
    for (var outlet : OUTLETS.find(text)) {
      java.util.Arrays.fill(blocked, outlet.first(), outlet.last(), true);
    }
  }

  private static Set<String> words(String list) {
    return new HashSet<>(List.of(String.join(" ", LISTS.get(list)).split("\\s+")));
  }

  private static PhraseTrie<String> outlets() {
    var outlets = new PhraseTrie<String>(true);
    LISTS.get("outlets").forEach(outlet -> outlets.add(outlet, outlet));
    return outlets;
  }

  static boolean familyName(String word) {
    return SURNAMES.contains(word) || LATIN.contains(word);
  }

  /** Begins a Vietnamese or Chinese name here, by its family name? */
  boolean surname(int token, int limit) {
    return familyName(text.word(token))
        && token + 1 < limit
        && part(token + 1)
        && beside(token, token + 1)
        && !blocked[token];
  }

  /** Is a name Vietnamese (or Chinese in its Sino-Vietnamese form) by its spelling? */
  boolean vietnamese(int first, int last) {
    var marked = false;
    for (var t = first; t < last; t++) {
      var word = text.word(t);
      if (!Letters.capital(word) || !Vietnamese.syllable(word)) {
        return false;
      }
      marked |= Vietnamese.marked(word);
    }
    return familyName(text.word(first)) || marked && last - first > 2;
  }

  /** The token after the name that begins here; {@code token} itself if none does. */
  int end(int token, int limit) {
    if (token >= limit || !part(token) || !Character.isLetter(text.word(token).charAt(0))) {
      return token;
    }
    var i = token;
    var words = 0;
    var local = familyName(text.word(token));
    while (i < limit && words < LONGEST) {
      if (i > token && (!beside(i - 1, i) || titleAt(i, limit))) {
        break;
      }
      if (part(i)) {
        i++;
        words++;
        i = hyphens(i, limit);
      } else if (!local && PARTICLES.contains(text.lower(i)) && behindParticles(i, limit) > i) {
        i = behindParticles(i, limit);
      } else if (initial(i, limit)) {
        i++;
      } else {
        break;
      }
    }
    return halves(token, i, limit);
  }

  /** "Khăm Pheng - Xay Sổm Pheng": the dash joins the halves of a name of Laos. */
  private int halves(int token, int dash, int limit) {
    var second = dash + 1;
    if (dash == token
        || !text.vietnamese()
        || second + 1 >= limit
        || !text.word(dash).equals("-")
        || familyName(text.word(token))
        || familyName(text.word(second))
        || !part(second)
        || !part(second + 1)
        || titleAt(second, limit)) {
      return dash;
    }
    var i = second;
    while (i < limit && i < second + LONGEST && part(i) && (i == second || beside(i - 1, i))) {
      i++;
    }
    return i < limit && text.word(i).equals(",") && titleAt(i + 1, limit) ? i : dash;
  }

  private boolean titleAt(int token, int limit) {
    return token < limit
        && text.capital(token)
        && Titles.instance().head(text, token, limit) != null;
  }

  /** "van der", "de la": the token after particles that a part of the name follows. */
  private int behindParticles(int token, int limit) {
    var i = token;
    while (i < limit && i < token + 3 && PARTICLES.contains(text.lower(i))) {
      i = hyphens(i + 1, limit);
    }
    return i < limit && part(i) || i > token + 1 && text.word(i - 2).equals("-") ? i : token;
  }

  /** The full stop in "Marc E. Knapper", "Ch.Nomin". */
  private boolean initial(int token, int limit) {
    var before = text.word(token - 1).length();
    return text.word(token).equals(".")
        && token + 1 < limit
        && part(token + 1)
        && (before == 1 || before == 2 && text.start(token + 1) == text.end(token));
  }

  /** "Somxay Sanam - oune": a name that was torn at its hyphen. */
  private boolean torn(int token, int limit) {
    return token + 1 < limit
        && text.vietnamese()
        && text.word(token).equals("-")
        && !text.capital(token + 1)
        && text.word(token + 1).length() > 2
        && Character.isLetter(text.word(token + 1).charAt(0))
        && !Vietnamese.syllable(text.word(token + 1));
  }

  /** "Lê Văn An-Phó Bí thư": the hyphen is a dash. */
  private boolean titleBehind(int hyphen, int limit) {
    return titleAt(hyphen + 1, limit);
  }

  private int hyphens(int token, int limit) {
    var i = torn(token, limit) ? token + 2 : token;
    while (i + 1 < Math.min(limit, token + LONGEST_HYPHENATED)
        && (text.word(i).equals("-") || text.word(i).equals("'"))
        && text.start(i) == text.end(i - 1)
        && text.start(i + 1) == text.end(i)
        && Character.isLetter(text.word(i + 1).charAt(0))
        && !text.lower(i + 1).equals("s")
        && !titleBehind(i, limit)) {
      i += 2;
    }
    return i;
  }

  /** Can this token be a word of a name? */
  private boolean part(int token) {
    var word = text.word(token);
    if (blocked[token] || !Letters.capital(word) || NOT_NAMES.contains(word)) {
      return false;
    }
    return word.length() == 1
        || familyNameInCapitals(token)
        || Character.isLowerCase(word.charAt(word.length() - 1))
        || word.length() > 3 && !shout(word);
  }

  /** "Vice Governor TSUKADA Yasushi", "LAM Hoang Mau". */
  private boolean familyNameInCapitals(int token) {
    var word = text.word(token);
    var next = token + 1 < text.size() ? text.word(token + 1) : "";
    return !text.vietnamese()
        && !text.shouted(token)
        && word.length() > 1
        && word.chars().allMatch(Character::isUpperCase)
        && next.length() > 2
        && Letters.capital(next)
        && !shout(next)
        && !blocked[token + 1]
        && !NOT_NAMES.contains(next)
        && beside(token, token + 1)
        && (token == text.sentenceOf(token).first() || NAMED.contains(text.lower(token - 1)));
  }

  /** Is this a word with a capital that is in no name, such as "Tourism"? */
  boolean never(int token) {
    return NOT_NAMES.contains(text.word(token));
  }

  static boolean shout(String word) {
    return Letters.loud(word);
  }

  /** Is the gap between two tokens one blank at most? */
  private boolean beside(int left, int right) {
    return text.start(right) - text.end(left) <= 1 && text.sameLine(left, right);
  }
}
