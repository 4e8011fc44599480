package org.caunoi.extraction.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds many phrases in one walk over the words of a text. A tree of words: the cost of a walk
 * grows with the text and the longest phrase, not with the number of phrases. Not to be changed
 * once it is shared between threads.
 *
 * <p>All nodes lie in one table under the number of their parent and their word: a look at it costs
 * one access to memory, where a map for each node costs four.
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

  private static final int ROOT = 0;

  /** Bits for each first word: of the words that begin no phrase few share a bit with one. */
  private static final int SPARSE = 16;

  private final List<List<V>> values = new ArrayList<>(List.of(new ArrayList<>()));
  private final boolean caseSensitive;

  /** Parent and hash of the word of a node, by slot. */
  private long[] keys = new long[64];

  private @Nullable String[] words = new String[64];
  private int[] nodes = new int[64];

  /** Bits of the hashes of first words: most words of a text begin no phrase. */
  private long[] firsts = new long[16];

  private int firstWords;

  public PhraseTrie(boolean caseSensitive) {
    this.caseSensitive = caseSensitive;
  }

  public void add(String phrase, V value) {
    var text = Text.of(phrase);
    var node = ROOT;
    for (var i = 0; i < text.size(); i++) {
      node = grow(node, caseSensitive ? text.word(i) : text.lower(i));
    }
    values.get(node).add(value);
  }

  private int grow(int parent, String word) {
    var hash = word.hashCode();
    var slot = slot(parent, hash, word);
    if (words[slot] == null) {
      keys[slot] = key(parent, hash);
      words[slot] = word;
      nodes[slot] = values.size();
      values.add(new ArrayList<>(1));
      if (parent == ROOT) {
        first(hash);
      }
      if (values.size() * 2 > words.length) {
        widen();
        slot = slot(parent, hash, word);
      }
    }
    return nodes[slot];
  }

  private void widen() {
    var oldKeys = keys;
    var oldWords = words;
    var oldNodes = nodes;
    keys = new long[2 * oldKeys.length];
    words = new String[2 * oldKeys.length];
    nodes = new int[2 * oldKeys.length];
    for (var i = 0; i < oldKeys.length; i++) {
      var word = oldWords[i];
      if (word != null) {
        var slot = slot((int) (oldKeys[i] >>> 32), (int) oldKeys[i], word);
        keys[slot] = oldKeys[i];
        words[slot] = word;
        nodes[slot] = oldNodes[i];
      }
    }
  }

  /** Where a word under a parent stands, or the free slot where it would. */
  private int slot(int parent, int hash, String word) {
    var key = key(parent, hash);
    var mask = words.length - 1;
    var mixed = key * 0x9E3779B97F4A7C15L;
    var slot = (int) (mixed >>> 32) & mask;
    while (true) {
      var known = words[slot];
      if (known == null || keys[slot] == key && known.equals(word)) {
        return slot;
      }
      slot = slot + 1 & mask;
    }
  }

  private static long key(int parent, int hash) {
    return (long) parent << 32 | hash & 0xFFFFFFFFL;
  }

  private void first(int hash) {
    firstWords++;
    if (firstWords * SPARSE > firsts.length * Long.SIZE) {
      firsts = new long[2 * firsts.length];
      for (var i = 0; i < words.length; i++) {
        if (words[i] != null && keys[i] >>> 32 == ROOT) {
          mark((int) keys[i]);
        }
      }
    }
    mark(hash);
  }

  private void mark(int hash) {
    var bit = bit(hash);
    firsts[bit >> 6] |= 1L << bit;
  }

  /** False: no phrase begins with a word of this hash. */
  private boolean begins(int hash) {
    var bit = bit(hash);
    return (firsts[bit >> 6] & 1L << bit) != 0;
  }

  private int bit(int hash) {
    return hash * 0x9E3779B9 >>> 8 & firsts.length * Long.SIZE - 1;
  }

  /** The longest phrase that begins at a token and ends at or before another; null if none does. */
  public @Nullable Match<V> longestAt(Text text, int token, int limit) {
    if (token >= limit || !begins(text.hash(token, caseSensitive))) {
      return null;
    }
    var node = ROOT;
    Match<V> best = null;
    for (var i = token; i < limit; i++) {
      var word = caseSensitive ? text.word(i) : text.lower(i);
      var slot = slot(node, text.hash(i, caseSensitive), word);
      if (words[slot] == null) {
        break;
      }
      node = nodes[slot];
      var found = values.get(node);
      if (!found.isEmpty()) {
        best = new Match<>(token, i + 1, found);
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
}
