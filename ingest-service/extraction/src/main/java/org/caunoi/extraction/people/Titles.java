package org.caunoi.extraction.people;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.caunoi.extraction.text.Letters;
import org.caunoi.extraction.text.Lexicon;
import org.caunoi.extraction.text.PhraseTrie;
import org.caunoi.extraction.text.Text;
import org.caunoi.extraction.text.WordLists;
import org.jspecify.annotations.Nullable;

/** The words of titles: {@code titles.txt}. */
public final class Titles {

  public static final String STOP = "stop";
  public static final String PREFIX = "prefix";
  public static final String ORGAN = "organ";
  public static final String ORGANISATION = "organisation";

  public static final String WORDS = "title-words";

  private static final Titles INSTANCE = new Titles();

  private final PhraseTrie<String> heads = new PhraseTrie<>(false);
  private final PhraseTrie<String> words = new PhraseTrie<>(false);
  private final PhraseTrie<String> portfolios = new PhraseTrie<>(false);
  private final Set<String> national;
  private final List<String> foreign;
  private final List<String> diplomats;
  private final List<String> leaders;
  private final List<String> departments;
  private final List<String> vietnamese;
  private final List<String> municipal;
  private final Set<String> fields;
  private final Set<String> lower;
  private final Set<String> modifiers;
  private final Set<String> units;

  private Titles() {
    var lists = WordLists.read(Titles.class, "titles.txt");
    lists.get("title").forEach(title -> heads.add(title, "title"));
    lists.get("not-title").forEach(phrase -> heads.add(phrase, Lexicon.HIDDEN));
    modifiers = new HashSet<>(lists.get("title-modifier"));
    for (var list : List.of(STOP, PREFIX, ORGAN, ORGANISATION, WORDS)) {
      lists.get(list).forEach(phrase -> words.add(phrase, list));
    }
    lists.get("portfolio").forEach(phrase -> portfolios.add(phrase, "portfolio"));
    national = new HashSet<>(lists.get("national"));
    foreign = lists.get("foreign");
    diplomats = lists.get("diplomat");
    leaders = lists.get("leader");
    departments = lists.get("department");
    vietnamese = lists.get("vietnamese");
    municipal = lists.get("municipal");
    fields = new HashSet<>(lists.get("field"));
    lower = new HashSet<>(lists.get("lower"));
    units = new HashSet<>(lists.get("unit"));
  }

  public static Titles instance() {
    return INSTANCE;
  }

  /** The longest head word of a title that begins at a token. */
  public PhraseTrie.@Nullable Match<String> head(Text text, int token, int limit) {
    var match = heads.longestAt(text, token, limit);
    return match == null || match.value().equals(Lexicon.HIDDEN) ? null : match;
  }

  /** What kind of word, other than the head of a title, begins at a token. */
  public PhraseTrie.@Nullable Match<String> kind(Text text, int token, int limit) {
    var match = words.longestAt(text, token, limit);
    // "Ban Tổ chức": a verb with a capital is part of a name.
    var named =
        match != null && match.value().equals(STOP) && text.capital(token) && !text.shouted(token);
    return named ? null : match;
  }

  /** The field of an office that begins at a token with a capital: "Du lịch" of "Sở Du lịch". */
  public PhraseTrie.@Nullable Match<String> portfolio(Text text, int token, int limit) {
    return text.capital(token) ? portfolios.longestAt(text, token, limit) : null;
  }

  /** Does the field of an office begin at a token, written with a capital or not? */
  public boolean begins(Text text, int token, int limit) {
    return portfolios.longestAt(text, token, limit) != null;
  }

  /** Is this the head of an office of a state as a whole? */
  boolean national(Text text, int first, int last) {
    return national.contains(Letters.lower(text.slice(first, last)));
  }

  /** Is this word a modifier before the head of a title, such as "regional"? */
  boolean modifier(String word) {
    return modifiers.contains(word);
  }

  /** Is this the head of an office whose field follows, such as "Minister"? */
  boolean field(Text text, int first, int last) {
    return fields.contains(Letters.lower(text.slice(first, last)));
  }

  /** Does this word behind the English name of a place belong to it: "Gunma prefecture"? */
  boolean unit(String word) {
    return units.contains(word);
  }

  /** Does this word without a capital stand inside English titles? */
  boolean inside(String word) {
    return lower.contains(word);
  }

  /** Is it an office that Vietnam does not have? */
  public boolean foreign(String title) {
    return begins(title, foreign);
  }

  /** Is it an office held abroad, or by one sent from abroad? */
  public boolean diplomat(String title) {
    return holds(title, diplomats);
  }

  /** Is it the office of one who leads a state, of whom much is said where he is not? */
  public boolean leader(String title) {
    return holds(title, leaders);
  }

  /** Is it an office in a department, board or union of a locality? */
  public boolean department(String title) {
    return holds(title, departments);
  }

  /** Does it name an organ that only Vietnam has? */
  public boolean vietnamese(String title) {
    return holds(title, vietnamese);
  }

  /** Is it an office of a city or a province that it does not name: "chairman of the town"? */
  public boolean municipal(String title) {
    return holds(title, municipal);
  }

  private static boolean holds(String title, List<String> heads) {
    var words = " " + Letters.lower(title).replace(",", " ,") + " ";
    return heads.stream().anyMatch(head -> words.contains(" " + head + " "));
  }

  private boolean begins(String title, List<String> heads) {
    var rest = Letters.lower(title);
    while (true) {
      var from = rest;
      if (heads.stream().anyMatch(from::startsWith)) {
        return true;
      }
      var blank = rest.indexOf(' ');
      if (blank < 0 || !modifiers.contains(rest.substring(0, blank))) {
        return false;
      }
      rest = rest.substring(blank + 1);
    }
  }
}
