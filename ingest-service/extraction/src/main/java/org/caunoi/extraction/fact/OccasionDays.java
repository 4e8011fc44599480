package org.caunoi.extraction.fact;

import static org.caunoi.extraction.text.Letters.BORDER;

import java.util.List;
import java.util.regex.Pattern;
import org.caunoi.extraction.text.Letters;
import org.caunoi.extraction.text.Sentence;
import org.caunoi.extraction.time.Day;
import org.caunoi.extraction.time.When;

/** Tells the days of an occasion: when it was, how long it takes and when it ends. */
final class OccasionDays {

  private static final List<String> NUMBERS =
      List.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private static final Pattern LENGTH =
      Pattern.compile(
          "(?iu)"
              + BORDER
              + "(two|three|four|five|six|seven|eight|nine|ten|\\d{1,2})-day"
              + BORDER
              + "|kéo dài (\\d{1,2}) ngày");

  /** Words between a verb of saying and the weekday on which it was said. */
  private static final int NEAR = 2;

  /** "through Wednesday" is the one to come. */
  private static final int WEEK = 7;

  private final Stage stage;
  private final Scene scene;

  OccasionDays(Stage stage) {
    this.stage = stage;
    scene = stage.scene();
  }

  /** Is a trip told as a whole, by its days? */
  boolean trip(Sentence sentence) {
    return scene.times(sentence).stream().anyMatch(When::run)
        || scene.cues().has(sentence, "duration");
  }

  /** A trip has a run of days where the sentence tells one; a meeting has none. */
  Day day(ActivityType type, Sentence sentence, Day last, boolean coming) {
    var single = Day.UNKNOWN;
    var run = Day.UNKNOWN;
    var closing = type == ActivityType.VISIT && scene.cues().has(sentence, "closing");
    for (var time : scene.times(sentence)) {
      if (!time.run() && (closing || end(time) || statement(time))
          || type == ActivityType.MEETING && spokenOf(time, sentence)) {
        continue;
      }
      var day = scene.calendar().day(time, last, coming);
      if (!day.daily()) {
        continue;
      }
      if (time.run() && run.key() == null) {
        run = day;
      } else if (!time.run() && single.key() == null) {
        single = day;
      }
    }
    if (type == ActivityType.VISIT) {
      return run.key() != null ? run : single;
    }
    var sitting = type == ActivityType.MEETING && !scene.cues().has(sentence, "held");
    return single.key() != null || sitting ? single : run;
  }

  /** The days of a trip, "a three-day visit", "kéo dài 4 ngày"; 0 where they are not counted. */
  int length(Occasion occasion) {
    var sentence = occasion.sentence();
    var counted = LENGTH.matcher(scene.words(sentence));
    if (occasion.type() != ActivityType.VISIT || !counted.find()) {
      return 0;
    }
    var number = Letters.lower(counted.group(counted.group(1) != null ? 1 : 2));
    var word = NUMBERS.indexOf(number);
    return word >= 0 ? word + 2 : Integer.parseInt(number);
  }

  /** The last day that a sentence tells; unknown where it tells none. */
  Day ends(Sentence sentence, Day last) {
    var closing = scene.cues().has(sentence, "closing");
    for (var time : scene.times(sentence)) {
      if (!time.run() && (closing || end(time))) {
        var day = scene.calendar().day(time, last, false);
        if (day.full()) {
          return time.kind() == When.Kind.WEEKDAY ? day.plus(WEEK) : day;
        }
      }
    }
    return Day.UNKNOWN;
  }

  /** "kết thúc ngày 18/10", "số ra ngày ...": not the day on which it begins. */
  private boolean end(When time) {
    var token = scene.text().tokenAt(time.start());
    return stage.ends(time)
        || scene.text().lower(token).equals("đến")
        || scene.text().lower(token).equals("tới");
  }

  /** "Tại buổi tiếp, ông A cho biết từ ngày 1/7 ...": a day that is spoken of. */
  private boolean spokenOf(When time, Sentence sentence) {
    var first = sentence.first();
    return scene.cues().has(first, first + 1, "at-the")
        && scene.cues().has(first, scene.text().tokenAt(time.start()), "utters");
  }

  /** "an official said on Tuesday". */
  private boolean statement(When time) {
    var token = scene.text().tokenAt(time.start());
    var english = time.kind() == When.Kind.WEEKDAY || !scene.text().vietnamese();
    return english && scene.cues().has(token - NEAR, token, "said");
  }
}
