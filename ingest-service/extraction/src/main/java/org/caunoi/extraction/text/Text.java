package org.caunoi.extraction.text;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** A text cut into tokens (words, numbers, single marks) and sentences. Immutable. */
public final class Text {

  /** Of Vietnamese words two in three bear a mark, of others hardly one in fifty. */
  private static final int MARKED_SHARE = 6;

  private final String body;
  private final int[] starts;
  private final int[] ends;
  private final String[] words;
  private final String[] lower;

  /** Hash codes of both, side by side: a look at a word itself would cost one more at memory. */
  private final int[] wordHashes;

  private final int[] lowerHashes;
  private final List<Sentence> sentences;
  private final int[] sentenceOf;
  private final boolean vietnamese;
  private final BitSet shouted;
  private final BitSet capitals = new BitSet();

  private Text(String body, int[] starts, int[] ends) {
    this.body = body;
    this.starts = starts;
    this.ends = ends;
    var size = starts.length;
    words = new String[size];
    lower = new String[size];
    sentenceOf = new int[size];
    for (var i = 0; i < size; i++) {
      words[i] = Letters.uniform(body.substring(starts[i], ends[i]));
      lower[i] = Letters.uniform(Letters.lower(words[i]));
    }
    sentences = new Sentences(this).split();
    for (var sentence : sentences) {
      Arrays.fill(sentenceOf, sentence.first(), sentence.last(), sentence.index());
    }
    shouted = Shouting.quieten(words, sentences);
    wordHashes = new int[size];
    lowerHashes = new int[size];
    for (var i = 0; i < size; i++) {
      capitals.set(i, Letters.capital(words[i]));
      wordHashes[i] = words[i].hashCode();
      lowerHashes[i] = lower[i].hashCode();
    }
    vietnamese = countMarked() * MARKED_SHARE >= words.length;
  }

  /** Cuts a text. */
  public static Text of(String body) {
    var starts = new int[body.length()];
    var ends = new int[body.length()];
    var size = 0;
    var i = 0;
    while (i < body.length()) {
      var c = body.charAt(i);
      if (c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        i++;
        continue;
      }
      starts[size] = i++;
      if (letter(c) || digit(c)) {
        while (i < body.length() && wordPart(body.charAt(i)) && digit(body.charAt(i)) == digit(c)) {
          i++;
        }
      }
      ends[size++] = i;
    }
    return new Text(body, Arrays.copyOf(starts, size), Arrays.copyOf(ends, size));
  }

  private static boolean wordPart(char c) {
    return letter(c) || digit(c) || c > 0x7F && Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** Most letters are ASCII: they need no look at the tables of Unicode. */
  private static boolean letter(char c) {
    return c <= 0x7F ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' : Character.isLetter(c);
  }

  private static boolean digit(char c) {
    return c <= 0x7F ? c >= '0' && c <= '9' : Character.isDigit(c);
  }

  private int countMarked() {
    var marked = 0;
    for (var word : words) {
      marked += Vietnamese.marked(word) ? 1 : 0;
    }
    return marked;
  }

  /** Is there a line break between two offsets? */
  boolean lineBreak(int from, int to) {
    for (var i = from; i < to; i++) {
      if (body.charAt(i) == '\n') {
        return true;
      }
    }
    return false;
  }

  public String body() {
    return body;
  }

  /** Is it Vietnamese, written with its marks? */
  public boolean vietnamese() {
    return vietnamese;
  }

  /** Is the token's sentence written in capitals throughout? */
  public boolean shouted(int token) {
    return shouted.get(sentenceOf[token]);
  }

  /** Does the token begin with a capital? */
  public boolean capital(int token) {
    return token >= 0 && capitals.get(token);
  }

  public int size() {
    return words.length;
  }

  /** The token's word in its uniform spelling. */
  public String word(int token) {
    return token >= 0 && token < words.length ? words[token] : "";
  }

  /** The token's word in lower case. */
  public String lower(int token) {
    return token >= 0 && token < lower.length ? lower[token] : "";
  }

  /** The hash code of the token's word, or of the word in lower case; that of "" outside. */
  int hash(int token, boolean asWritten) {
    if (token < 0 || token >= wordHashes.length) {
      return 0;
    }
    return asWritten ? wordHashes[token] : lowerHashes[token];
  }

  public int start(int token) {
    return starts[token];
  }

  public int end(int token) {
    return ends[token];
  }

  /** The text as written from one token up to another, exclusive. */
  public String slice(int first, int last) {
    return first < last ? body.substring(starts[first], ends[last - 1]) : "";
  }

  public List<Sentence> sentences() {
    return sentences;
  }

  public Sentence sentenceOf(int token) {
    return sentences.get(sentenceOf[token]);
  }

  /** The first token that begins at or behind an offset. */
  public int tokenAt(int offset) {
    var at = java.util.Arrays.binarySearch(starts, offset);
    return at >= 0 ? at : -at - 1;
  }

  /** The sentence at an offset of the text, or the one before it. */
  public Sentence sentenceAt(int offset) {
    var low = 0;
    var high = sentences.size() - 1;
    while (low < high) {
      var middle = (low + high + 1) / 2;
      if (sentences.get(middle).start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return sentences.get(low);
  }

  /** Do two neighbouring tokens stand on one line? */
  public boolean sameLine(int token, int next) {
    return token >= 0 && next < words.length && !lineBreak(ends[token], starts[next]);
  }
}
