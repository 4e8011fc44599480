package org.caunoi.extraction.text;

import java.util.List;

/**
 * The word lists of a file, ready to be found in texts; a match's value is the name of its list.
 */
public final class Lexicon {

  /** Lists of this name hide what they hold from the other lists. */
  public static final String HIDDEN = "hidden";

  private final PhraseTrie<String> trie = new PhraseTrie<>(false);

  private Lexicon() {}

  /** Reads a file that lies beside {@code owner}'s class. */
  public static Lexicon read(Class<?> owner, String file) {
    var lexicon = new Lexicon();
    WordLists.read(owner, file)
        .all()
        .forEach((name, phrases) -> phrases.forEach(phrase -> lexicon.trie.add(phrase, name)));
    return lexicon;
  }

  /** What stands between two tokens, without what is hidden. */
  public List<PhraseTrie.Match<String>> find(Text text, int first, int last) {
    var found = trie.find(text, first, last);
    found.removeIf(match -> match.value().equals(HIDDEN));
    return found;
  }

  /** What a sentence holds. */
  public List<PhraseTrie.Match<String>> find(Text text, Sentence sentence) {
    return find(text, sentence.first(), sentence.last());
  }

  /** Is what stands between two tokens an entry of a list? */
  public boolean is(Text text, int first, int last, String list) {
    var match = trie.longestAt(text, first, last);
    return match != null && match.last() == last && match.values().contains(list);
  }

  /** The names of the list whose longest phrase begins at a token; empty if none does. */
  public PhraseTrie.@org.jspecify.annotations.Nullable Match<String> at(
      Text text, int token, int limit) {
    var match = trie.longestAt(text, token, limit);
    return match == null || match.value().equals(HIDDEN) ? null : match;
  }
}
