package org.caunoi.extraction.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A text cut into tokens (words, numbers, single marks) and sentences. Immutable. */
public final class Text {

  private static final Set<String> ABBREVIATIONS =
      Set.copyOf(WordLists.read(Text.class, "abbreviations.txt").get("abbreviations"));

  private final String body;
  private final int[] starts;
  private final int[] ends;
  private final String[] words;
  private final String[] lower;
  private final List<Sentence> sentences;
  private final int[] sentenceOf;

  private Text(String body, List<int[]> spans) {
    this.body = body;
    var size = spans.size();
    starts = new int[size];
    ends = new int[size];
    words = new String[size];
    lower = new String[size];
    sentenceOf = new int[size];
    for (var i = 0; i < size; i++) {
      starts[i] = spans.get(i)[0];
      ends[i] = spans.get(i)[1];
      words[i] = Letters.uniform(body.substring(starts[i], ends[i]));
      lower[i] = Letters.uniform(Letters.lower(words[i]));
    }
    sentences = split();
  }

  /** Cuts a text. */
  public static Text of(String body) {
    var spans = new ArrayList<int[]>();
    var i = 0;
    while (i < body.length()) {
      var c = body.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        i++;
        continue;
      }
      var start = i++;
      if (Character.isLetterOrDigit(c)) {
        var digit = Character.isDigit(c);
        while (i < body.length()
            && wordPart(body.charAt(i))
            && Character.isDigit(body.charAt(i)) == digit) {
          i++;
        }
      }
      spans.add(new int[] {start, i});
    }
    return new Text(body, spans);
  }

  private static boolean wordPart(char c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private List<Sentence> split() {
    var found = new ArrayList<Sentence>();
    var first = 0;
    var block = 0;
    for (var i = 0; i < words.length; i++) {
      var last = i == words.length - 1;
      var newline = !last && lineBreak(ends[i], starts[i + 1]);
      if (last || newline || stop(i)) {
        found.add(new Sentence(found.size(), block, starts[first], ends[i], first, i + 1));
        for (var t = first; t <= i; t++) {
          sentenceOf[t] = found.size() - 1;
        }
        first = i + 1;
        block += newline ? 1 : 0;
      }
    }
    return List.copyOf(found);
  }

  private boolean lineBreak(int from, int to) {
    for (var i = from; i < to; i++) {
      if (body.charAt(i) == '\n') {
        return true;
      }
    }
    return false;
  }

  private boolean stop(int i) {
    var mark = words[i];
    if (!mark.equals(".") && !mark.equals("!") && !mark.equals("?") && !mark.equals("…")) {
      return false;
    }
    if (starts[i + 1] == ends[i]) {
      return false;
    }
    var next = words[i + 1].charAt(0);
    if (!Character.isUpperCase(next)
        && !Character.isDigit(next)
        && "\"“'‘(-*•[".indexOf(next) < 0) {
      return false;
    }
    return !(mark.equals(".") && i > 0 && ends[i - 1] == starts[i] && abbreviation(words[i - 1]));
  }

  private static boolean abbreviation(String word) {
    return word.length() == 1 && Character.isUpperCase(word.charAt(0))
        || ABBREVIATIONS.contains(word);
  }

  public String body() {
    return body;
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
