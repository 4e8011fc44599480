package org.caunoi.extraction.article;

import static org.caunoi.extraction.text.Letters.BORDER;

import java.util.regex.Pattern;

/**
 * One line of a page that was stored as text.
 *
 * @param text what a reader sees of it
 * @param teaser a picture and a text stand on it: dumps write so the pointers to other articles
 */
record Line(String text, boolean teaser) {

  /** What dumps write for a picture. */
  static final Pattern PICTURE = Pattern.compile("!\\[[^\\]]*\\]\\([^)]*\\)");

  private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)\\]\\([^)]*\\)");
  private static final Pattern FRAME = Pattern.compile("^(?:[|\\s]+|#{1,6}\\s+)|[|\\s]+$");
  private static final Pattern EMPHASIS = Pattern.compile("\\*\\*|__");

  private static final Pattern SENTENCE =
      Pattern.compile("(?:[.!?…]|[.!?][”\"’')\\]]+|\\.\\s?/\\s?\\.|/\\.)$");

  /** How the agencies end what they write. */
  private static final Pattern END =
      Pattern.compile("(?:\\.\\s?/\\s?\\.|/\\.|[.\\s—–-](?:VNA|VNS|CPV|NDO)\\.?(?:/\\.)?)$");

  private static final Pattern CREDIT =
      Pattern.compile("(?iu)" + BORDER + "(?:ảnh|nguồn ảnh|photos?|image|source|nguồn)\\s*:");

  /** A title or a lead has so many letters. */
  private static final int LONG = 60;

  private static final int SHORTEST_SENTENCE = 25;

  /** Shorter texts are said twice by chance, letters. */
  private static final int SHORTEST_TWICE = 20;

  static Line of(String raw) {
    var line = raw.strip();
    var bare = line.indexOf('[') < 0 ? line : PICTURE.matcher(line).replaceAll(" ");
    bare = bare.indexOf('[') < 0 ? bare : LINK.matcher(bare).replaceAll("$1");
    bare = Spaces.collapse(bare);
    // A caption stands on its own line, or in a table.
    var teaser = !bare.isEmpty() && !bare.startsWith("|") && PICTURE.matcher(line).lookingAt();
    bare = FRAME.matcher(EMPHASIS.matcher(bare).replaceAll("")).replaceAll("");
    return new Line(bare.strip(), teaser);
  }

  /** Ends like a sentence. */
  boolean sentence() {
    return SENTENCE.matcher(text).find();
  }

  /** Looks like running text or a caption, not like a label. */
  boolean running() {
    return text.length() >= LONG || text.length() >= SHORTEST_SENTENCE && Block.closed(text);
  }

  /** After this line the agency's report is over. */
  boolean ends() {
    return END.matcher(text).find();
  }

  /** Tells whose picture it describes. */
  boolean caption() {
    return CREDIT.matcher(text).find();
  }

  /** A pointer to another article: the text of its picture and its title, the same words. */
  boolean twice() {
    var half = text.length() / 2;
    return text.length() > 2 * SHORTEST_TWICE
        && text.length() % 2 == 1
        && text.charAt(half) == ' '
        && text.regionMatches(0, text, half + 1, half);
  }

  /** The name of a picture's file in the place of its text: "le ky ket ban ghi nho". */
  boolean fileName() {
    var words = 1;
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      if (c == ' ') {
        words++;
      } else if ((c < 'a' || c > 'z') && (c < '0' || c > '9')) {
        return false;
      }
    }
    return words > 3;
  }
}
