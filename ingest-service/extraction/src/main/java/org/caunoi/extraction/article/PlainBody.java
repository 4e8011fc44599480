package org.caunoi.extraction.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Leaves out what stands between the lines of an article that was stored as text. */
final class PlainBody {

  /** After a list of other articles so many paragraphs in a row show that the article goes on. */
  private static final int GOES_ON = 3;

  /** The shortest such paragraph, letters. */
  private static final int PARAGRAPH = 80;

  /** A list of teasers inside an article has at most so many lines. */
  private static final int LONGEST_LIST = 12;

  /** So many lines in a row that end without a stop are the titles of others. */
  private static final int TITLES = 3;

  /** The same right under the lead, where outlets put what they wrote before. */
  private static final int TITLES_UNDER_LEAD = 2;

  private final boolean dump;
  private final @Nullable String title;
  private final List<String> head;
  private final List<String> body = new ArrayList<>();

  /**
   * @param dump the lines are those of a whole page
   * @param head gets the stamps
   */
  PlainBody(boolean dump, @Nullable String title, List<String> head) {
    this.dump = dump;
    this.title = title;
    this.head = head;
  }

  List<String> of(List<Line> lines) {
    for (var i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      if (Boilerplate.opensOtherArticles(line.text()) && (dump || !body.isEmpty())) {
        var next = body.isEmpty() ? i + 1 : goesOn(lines, i + 1);
        if (next < 0) {
          break;
        }
        i = next - 1;
      } else if (dump && pair(lines, i)) {
        // The text of a picture and the title under it.
        i++;
      } else if (dump && titles(lines, i) >= (body.size() == 1 ? TITLES_UNDER_LEAD : TITLES)) {
        i += titles(lines, i) - 1;
      } else {
        take(line);
        if (dump && line.ends()) {
          break;
        }
      }
    }
    return body;
  }

  private void take(Line line) {
    var text = line.text();
    if (Stamps.stamp(text)) {
      head.add(text);
      return;
    }
    var label = dump && !line.running();
    if (!label && !text.equalsIgnoreCase(title) && !repeats(text) && !around(line)) {
      body.add(text);
    }
  }

  private static boolean around(Line line) {
    var text = line.text();
    return line.twice()
        || line.fileName()
        || Boilerplate.leadsAround(text)
        || Boilerplate.speaksOfOutlet(text)
        || Boilerplate.pointsElsewhere(text) && !line.sentence();
  }

  private boolean repeats(String text) {
    return text.length() > 20
        && body.subList(Math.max(0, body.size() - 3), body.size()).contains(text);
  }

  /** The same words twice, no sentence and no caption. */
  private static boolean pair(List<Line> lines, int at) {
    var line = lines.get(at);
    return at + 1 < lines.size()
        && line.text().equals(lines.get(at + 1).text())
        && !line.sentence()
        && !line.caption();
  }

  /** How many lines from here on look like titles. */
  private static int titles(List<Line> lines, int from) {
    var to = from;
    while (to < lines.size() && title(lines.get(to))) {
      to++;
    }
    return to - from;
  }

  private static boolean title(Line line) {
    var text = line.text();
    return !line.sentence()
        && !line.ends()
        && ";:,".indexOf(text.charAt(text.length() - 1)) < 0
        && !line.caption()
        && Character.isUpperCase(text.codePointAt(0))
        && !Stamps.stamp(text);
  }

  /** Where the article goes on after the list of other articles at {@code from}; -1: nowhere. */
  private static int goesOn(List<Line> lines, int from) {
    var row = 0;
    for (var i = from; i < lines.size() && i < from + LONGEST_LIST; i++) {
      var line = lines.get(i);
      row = line.sentence() && line.text().length() >= PARAGRAPH ? row + 1 : 0;
      if (Boilerplate.opensOtherArticles(line.text())) {
        return -1;
      }
      if (row == GOES_ON) {
        var first = i - GOES_ON + 1;
        return first > from && lines.get(first - 1).caption() ? first - 1 : first;
      }
    }
    return -1;
  }
}
