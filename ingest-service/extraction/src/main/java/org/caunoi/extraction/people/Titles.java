package org.caunoi.extraction.people;

import java.util.HashSet;
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

  private static final Titles INSTANCE = new Titles();

  private final PhraseTrie<String> heads = new PhraseTrie<>(false);
  private final PhraseTrie<String> words = new PhraseTrie<>(false);
  private final PhraseTrie<String> portfolios = new PhraseTrie<>(false);
  private final Set<String> national;
  private final Set<String> foreign;
  private final Set<String> modifiers;

  private Titles() {
    var lists = WordLists.read(Titles.class, "titles.txt");
    lists.get("title").forEach(title -> heads.add(title, "title"));
    lists.get("not-title").forEach(phrase -> heads.add(phrase, Lexicon.HIDDEN));
    modifiers = new HashSet<>(lists.get("title-modifier"));
    for (var list : java.util.List.of(STOP, PREFIX, ORGAN, ORGANISATION, "title-words")) {
      lists.get(list).forEach(phrase -> words.add(phrase, list));
    }
    lists.get("portfolio").forEach(phrase -> portfolios.add(phrase, "portfolio"));
    national = new HashSet<>(lists.get("national"));
    foreign = new HashSet<>(lists.get("foreign"));
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
    var named = match != null && match.value().equals(STOP) && Letters.capital(text.word(token));
    return named ? null : match;
  }

  /** The field of an office that begins at a token with a capital: "Du lịch" of "Sở Du lịch". */
  PhraseTrie.@Nullable Match<String> portfolio(Text text, int token, int limit) {
    return Letters.capital(text.word(token)) ? portfolios.longestAt(text, token, limit) : null;
  }

  /** Is this the head of an office of a state as a whole? */
  boolean national(Text text, int first, int last) {
    return national.contains(Letters.lower(text.slice(first, last)));
  }

  /** Is this word a modifier before the head of a title, such as "regional"? */
  boolean modifier(String word) {
    return modifiers.contains(word);
  }

  /** Does the title begin with an office that Vietnam does not have, or that is held abroad? */
  public boolean foreign(String title) {
    var lower = Letters.lower(title);
    return foreign.stream().anyMatch(lower::startsWith);
  }
}
