package org.caunoi.extraction.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds many phrases in one walk over the words of a text. A tree of words: the cost of a walk
 * grows with the text and the longest phrase, not with the number of phrases. Not to be changed
 * once it is shared between threads.
 */
public final class PhraseTrie<V> {

  /**
   * A phrase that was found.
   *
   * @param first its first token
   * @param last the token after it
   */
  public record Match<V>(int first, int last, List<V> values) {

    public V value() {
      return values.get(0);
    }
  }

  private static final class Node<V> {
    private final Map<String, Node<V>> next = new HashMap<>(4);
    private final List<V> values = new ArrayList<>(1);
  }

  /** Hashes of first words that are told apart: most words of a text begin no phrase. */
  private static final int HASHES = 1 << 16;

  private final Node<V> root = new Node<>();
  private final BitSet firsts = new BitSet(HASHES);
  private final boolean caseSensitive;

  public PhraseTrie(boolean caseSensitive) {
    this.caseSensitive = caseSensitive;
  }

  public void add(String phrase, V value) {
    var words = Text.of(phrase);
    var node = root;
    firsts.set(hash(key(words, 0)));
    for (var i = 0; i < words.size(); i++) {
      node = node.next.computeIfAbsent(key(words, i), word -> new Node<>());
    }
    node.values.add(value);
  }

  /** The longest phrase that begins at a token and ends at or before another; null if none does. */
  public @Nullable Match<V> longestAt(Text text, int token, int limit) {
    if (token >= limit || !firsts.get(hash(key(text, token)))) {
      return null;
    }
    var node = root;
    Match<V> best = null;
    for (var i = token; i < limit; i++) {
      node = node.next.get(key(text, i));
      if (node == null) {
        break;
      }
      if (!node.values.isEmpty()) {
        best = new Match<>(token, i + 1, node.values);
      }
      if (!text.sameLine(i, i + 1)) {
        break;
      }
    }
    return best;
  }

  /** All phrases between two tokens from left to right, the longest first, without overlaps. */
  public List<Match<V>> find(Text text, int first, int last) {
    var found = new ArrayList<Match<V>>();
    var i = first;
    while (i < last) {
      var match = longestAt(text, i, last);
      if (match == null) {
        i++;
      } else {
        found.add(match);
        i = match.last();
      }
    }
    return found;
  }

  /** All phrases of a text. */
  public List<Match<V>> find(Text text) {
    return find(text, 0, text.size());
  }

  private static int hash(String word) {
    var hash = word.hashCode();
    return (hash ^ hash >>> 16) & HASHES - 1;
  }

  private String key(Text text, int token) {
    return caseSensitive ? text.word(token) : text.lower(token);
  }
}
