package org.caunoi.extraction.fact;

import java.util.List;
import java.util.Objects;
import org.caunoi.extraction.text.Sentence;
import org.caunoi.extraction.time.Day;
import org.caunoi.extraction.time.When;
import org.jspecify.annotations.Nullable;

/** Tells where the day of a fact was read, and how its year was chosen. */
final class DateGrounds {

  private final Scene scene;

  DateGrounds(Stage stage) {
    scene = stage.scene();
  }

  /**
   * @param told the sentences that tell of the fact
   * @param member the reading's name of the day
   */
  void of(Trail trail, Day day, List<Sentence> told, String member) {
    var first = told.get(0);
    if (day.key() == null) {
      trail.add(member, "date-none", first.start(), first.end());
      return;
    }
    var written = day.start() == null ? "dateNoYear" : member;
    for (var sentence : told) {
      var time = time(sentence, day);
      if (time != null) {
        trail.add(written, rule(time, day), time.start(), time.end());
        return;
      }
    }
    var time = elsewhere(first.index(), day);
    if (time != null) {
      trail.add(written, rule(time, day), time.start(), time.end());
    }
    trail.add(
        written,
        "date-elsewhere",
        time == null ? first.start() : time.start(),
        time == null ? first.end() : time.end());
  }

  /** The day as another sentence tells it: the nearest one before, else the nearest one behind. */
  private @Nullable When elsewhere(int index, Day day) {
    var sentences = scene.text().sentences();
    for (var i = index - 1; i >= 0; i--) {
      var time = time(sentences.get(i), day);
      if (time != null) {
        return time;
      }
    }
    for (var i = index + 1; i < sentences.size(); i++) {
      var time = time(sentences.get(i), day);
      if (time != null) {
        return time;
      }
    }
    return null;
  }

  private @Nullable When time(Sentence sentence, Day day) {
    for (var time : scene.times(sentence)) {
      // "cùng ngày" is the day itself: what it points to does not matter here.
      var same = scene.calendar().day(time, day, scene.cues().has(sentence, "future"));
      if (Objects.equals(same.key(), day.key())) {
        return time;
      }
    }
    return null;
  }

  private static String rule(When time, Day day) {
    return switch (time.kind()) {
      case TODAY, YESTERDAY, TOMORROW -> "date-relative";
      case WEEKDAY -> "date-weekday";
      case SAME_DAY, DAY_BEFORE, DAY_AFTER -> "date-same-day";
      case DATE -> written(time, day);
    };
  }

  private static String written(When time, Day day) {
    if (!day.daily()) {
      return "date-coarse";
    }
    return switch (day.basis()) {
      case EXPLICIT -> "date-explicit";
      // A day without its year beside the same day with it.
      case PUBLISHED -> time.year() == null ? "date-published-year" : "date-explicit";
      case CONTEXT -> "date-context-year";
      case NONE -> "date-without-year";
    };
  }
}
