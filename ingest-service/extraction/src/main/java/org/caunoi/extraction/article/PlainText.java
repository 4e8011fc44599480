package org.caunoi.extraction.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a page that somebody stored as text: a text file, or the dump of a whole page with its
 * menus and teasers.
 *
 * @param title the line that looks like one
 * @param body one block a line
 * @param head the lines before the body, and the stamps in it
 */
record PlainText(@Nullable String title, String body, String head) {

  private static final int LONGEST_TITLE = 200;

  /** Shorter lines before the text of a dump are menus, letters. */
  private static final int SHORTEST_TITLE = 25;

  /** A lead that ends without a stop is longer than a title, letters. */
  private static final int LONG_LEAD = 100;

  /** The text of a dump begins with a sentence of so many letters. */
  private static final int FIRST_SENTENCE = 40;

  /** So many short lines above the text make a menu. */
  private static final int MENU = 4;

  /** Longer lines are no entries of a menu, letters. */
  private static final int LONGEST_ENTRY = 30;

  private static final Pattern NO_TITLE = Pattern.compile("[.…;,]$");

  /** "Date 2024-05-06 Title": the stamp gets a line of its own. */
  private static final Pattern STAMPED =
      Pattern.compile(
          "(?iu)^((?:date|published|posted|created|updated|ngày đăng|cập nhật|đăng lúc)\\W{1,3}"
              + "(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}))\\s+(?=\\p{L})");

  static PlainText read(String text) {
    var lines = new ArrayList<Line>();
    for (var raw : STAMPED.matcher(text.strip()).replaceFirst("$1\n").split("\\R")) {
      var line = Line.of(raw);
      if (!line.teaser() && !line.text().isEmpty()) {
        lines.add(line);
      }
    }
    var dump = Line.PICTURE.matcher(text).find() || heads(lines) > 1 || menu(lines);
    return dump ? dump(lines) : text(lines);
  }

  private static long heads(List<Line> lines) {
    return lines.stream().filter(line -> Boilerplate.opensOtherArticles(line.text())).count();
  }

  /** Do more short lines than a title, a stamp and a name stand before the first sentence? */
  private static boolean menu(List<Line> lines) {
    var entries = 0;
    for (var line : lines.subList(0, start(lines))) {
      entries += line.text().length() < LONGEST_ENTRY ? 1 : 0;
      if (Boilerplate.leadsAround(line.text())) {
        return true;
      }
    }
    return entries >= MENU;
  }

  /** Where the first sentence stands that is long enough for a lead. */
  private static int start(List<Line> lines) {
    for (var i = 0; i < lines.size(); i++) {
      if (lines.get(i).text().length() >= FIRST_SENTENCE && lines.get(i).sentence()) {
        return i;
      }
    }
    return 0;
  }

  private static PlainText text(List<Line> lines) {
    var head = new ArrayList<String>();
    var first = 0;
    while (first < lines.size() && Stamps.stamp(lines.get(first).text())) {
      head.add(lines.get(first++).text());
    }
    String title = null;
    if (first + 1 < lines.size() && titleLike(lines.get(first))) {
      title = lines.get(first++).text();
    }
    var body = new PlainBody(false, title, head).of(lines.subList(first, lines.size()));
    return new PlainText(title, String.join("\n", body), String.join("\n", head));
  }

  private static PlainText dump(List<Line> lines) {
    var start = start(lines);
    var titleAt = titleAt(lines, start);
    var title = titleAt < 0 ? null : lines.get(titleAt).text();
    var head = new ArrayList<String>();
    var rest = new ArrayList<Line>();
    for (var i = 0; i < start; i++) {
      var line = lines.get(i);
      if (titleAt >= 0 && i > titleAt && line.text().length() >= LONG_LEAD && !line.caption()) {
        rest.add(line);
      } else if (i != titleAt) {
        head.add(line.text());
      }
    }
    rest.addAll(lines.subList(start, lines.size()));
    var body = new PlainBody(true, title, head).of(rest);
    return new PlainText(title, String.join("\n", body), String.join("\n", head));
  }

  /** The title of a dump is said twice, or opens the last lines that could be one. */
  private static int titleAt(List<Line> lines, int start) {
    var at = -1;
    for (var i = 0; i < start; i++) {
      if (!candidate(lines.get(i))) {
        continue;
      }
      if (i + 1 < start && lines.get(i).text().equals(lines.get(i + 1).text())) {
        return i;
      }
      at = i > 0 && at == i - 1 ? at : i;
    }
    return at >= 0 || lines.isEmpty() || start == 0 || !titleLike(lines.get(0)) ? at : 0;
  }

  private static boolean candidate(Line line) {
    var text = line.text();
    return text.length() >= SHORTEST_TITLE
        && titleLike(line)
        && !Stamps.stamp(text)
        && !Boilerplate.leadsAround(text)
        && !Boilerplate.pointsElsewhere(text)
        && !line.caption()
        && !line.fileName();
  }

  private static boolean titleLike(Line line) {
    return line.text().length() <= LONGEST_TITLE && !NO_TITLE.matcher(line.text()).find();
  }
}
