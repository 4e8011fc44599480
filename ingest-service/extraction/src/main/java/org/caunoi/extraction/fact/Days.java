package org.caunoi.extraction.fact;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.IntStream;
import org.caunoi.extraction.text.Sentence;
import org.caunoi.extraction.time.Day;
import org.caunoi.extraction.time.When;

/** Tells the days of a scene's sentences. */
final class Days {

  /** News is not older, days. */
  private static final int PAST_DAYS = 60;

  /** Words between "kết thúc" and the day of it. */
  private static final int CLOSE = 7;

  private final Scene scene;

  Days(Scene scene) {
    this.scene = scene;
  }

  /**
   * The day that a sentence tells, the first of several; a month or a year where it tells no day.
   */
  Day day(Sentence sentence, Day last, boolean future) {
    var best = Day.UNKNOWN;
    for (var time : scene.times(sentence)) {
      if (!time.run() && ends(time)) {
        continue;
      }
      var day = scene.calendar().day(time, last, future);
      if (day.daily() && !best.daily() || best.key() == null) {
        best = day;
      }
    }
    return best;
  }

  /** "kết thúc chuyến công tác vào ngày 18/10", "số ra ngày ...": not when it begins. */
  boolean ends(When time) {
    var token = scene.text().tokenAt(time.start());
    var from = token - 1;
    while (from > token - CLOSE && !",;:".contains(scene.text().word(from))) {
      from--;
    }
    return scene.cues().has(from + 1, token, "end");
  }

  /** The one day that the first sentences tell; nothing where they tell several. */
  Day main() {
    var main = Day.UNKNOWN;
    for (var sentence : scene.text().sentences()) {
      if (sentence.index() >= Stage.LEAD) {
        break;
      }
      var day = day(sentence, main, false);
      if (day.daily() && !past(day) && !(spokenOf(sentence, day, main) && !news(sentence))) {
        if (main.daily() && !Objects.equals(main.key(), day.key())) {
          return Day.UNKNOWN;
        }
        main = day;
      }
    }
    return main;
  }

  /** "a city leader told a visiting delegation on Wednesday": what was said is the news. */
  private boolean news(Sentence sentence) {
    return sentence.index() == 0
        && IntStream.range(sentence.first(), sentence.last())
            .anyMatch(t -> scene.text().lower(t).equals("told"));
  }

  /** "Ông cảm ơn ... lễ tưởng niệm ngày 7/10": a day that a speaker mentions. */
  private boolean spokenOf(Sentence sentence, Day day, Day last) {
    return scene.times(sentence).stream()
        .filter(time -> day.equals(scene.calendar().day(time, last, false)))
        .allMatch(
            time ->
                scene.cues().has(sentence.first(), scene.text().tokenAt(time.start()), "utters"));
  }

  /** Is this day long before the article was written? In January one reports of December. */
  boolean past(Day day) {
    var start = day.start();
    var published = scene.calendar().published();
    var year = scene.calendar().year();
    if (start == null || year == null) {
      return false;
    }
    if (published != null && start.length() == 10) {
      return LocalDate.parse(start).plusDays(PAST_DAYS).isBefore(published);
    }
    return Integer.parseInt(start.substring(0, 4)) < year;
  }
}
