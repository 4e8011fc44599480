package org.caunoi.extraction.time;

import java.util.List;
import java.util.regex.Pattern;
import org.caunoi.extraction.text.Text;

/**
 * The head of an agency's report, "KUNMING, Nov. 18 (Xinhua) --": its day is that of the report,
 * not that of what happened.
 */
final class Dateline {

  /** Place, day and agency end at a dash, or at the agency's name between strokes. */
  private static final Pattern HEAD =
      Pattern.compile("^[^\\n]{4,60}?(?: --? |\\s?[–—]\\s|/[A-Z]{3,10}/\\.? )");

  private Dateline() {}

  /** The times without that of the dateline, where the first line tells another day. */
  static List<When> without(Text text, List<When> times) {
    var body = text.body();
    var head = HEAD.matcher(body);
    if (times.isEmpty() || !head.find()) {
      return times;
    }
    var line = body.indexOf('\n') < 0 ? body.length() : body.indexOf('\n');
    var day = times.get(0);
    if (day.end() > head.end() || day.kind() != When.Kind.DATE || !day.daily()) {
      return times;
    }
    var others =
        times.stream()
            .filter(time -> time.daily() && time.start() > head.end() && time.end() <= line)
            .toList();
    // "Hue, March 5 – ... this morning": the day of the report is the one that is meant.
    var today = others.stream().filter(time -> time.kind() == When.Kind.TODAY).toList();
    if (!today.isEmpty()) {
      return times.stream().filter(time -> !today.contains(time)).toList();
    }
    return others.isEmpty() ? times : times.subList(1, times.size());
  }
}
