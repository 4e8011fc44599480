package org.caunoi.extraction.article;

import org.jsoup.nodes.Element;

/**
 * A run of text between two breaks of a page.
 *
 * @param holder the nearest block-level element around it
 * @param linkChars how many of its letters stand in links
 * @param order its place in the page
 * @param running looks like running text and not like a label or a list of links
 */
record Block(
    String text, Element holder, int linkChars, int order, boolean caption, boolean running) {

  /** With these a sentence ends. */
  private static final String CLOSERS = ".!?…。:;”\"’')»]";

  /** With these a sentence ends and a pointer to something else does not. */
  private static final String STOPS = ".!?…”\"";

  /** With these a menu separates its entries. */
  private static final String SEPARATORS = "|›»•·";

  static Block of(String text, Element holder, int linkChars, int order, boolean caption) {
    var running =
        (text.length() >= 80 || text.length() >= 25 && closed(text))
            && !heading(holder)
            && linkShare(text, linkChars) < 0.35
            && !menu(text);
    return new Block(text, holder, linkChars, order, caption, running);
  }

  double linkShare() {
    return linkShare(text, linkChars);
  }

  private static double linkShare(String text, int linkChars) {
    return text.isEmpty() ? 0 : (double) linkChars / text.length();
  }

  boolean heading() {
    return heading(holder);
  }

  private static boolean heading(Element holder) {
    var tag = holder.normalName();
    return tag.length() == 2
        && tag.charAt(0) == 'h'
        && tag.charAt(1) >= '1'
        && tag.charAt(1) <= '6';
  }

  /** Ends like a sentence. */
  boolean closed() {
    return closed(text);
  }

  static boolean closed(String text) {
    return !text.isEmpty() && CLOSERS.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** A sentence, though many of its words are links. */
  boolean linkedSentence() {
    return text.length() >= 60
        && linkShare() < 0.8
        && STOPS.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private static boolean menu(String text) {
    var separators = 0;
    var last = text.length() - 2;
    for (var at = text.indexOf(' '); at >= 0 && at < last; at = text.indexOf(' ', at + 1)) {
      separators +=
          text.charAt(at + 2) == ' ' && SEPARATORS.indexOf(text.charAt(at + 1)) >= 0 ? 1 : 0;
    }
    return separators > 2;
  }
}
