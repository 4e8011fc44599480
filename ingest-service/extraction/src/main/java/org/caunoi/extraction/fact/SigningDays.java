package org.caunoi.extraction.fact;

import java.util.List;
import org.caunoi.extraction.time.Day;
import org.jspecify.annotations.Nullable;

/** Tells when a paper was signed whose own sentences tell no day: where the two sides sat. */
final class SigningDays {

  private final Stage stage;
  private final Cues cues;

  SigningDays(Stage stage) {
    this.stage = stage;
    cues = stage.scene().moods();
  }

  /** The day of the sitting told last before the paper. */
  Day of(Paper paper, List<Draft> drafts) {
    // "On this occasion" means the trip, and tells no day of it.
    var trip =
        stage.scene().cues().has(paper.sentences.get(0), "occasion")
            && drafts.stream().anyMatch(d -> d.day.end() != null);
    Draft sitting = null;
    Draft last = null;
    for (var draft : trip ? List.<Draft>of() : drafts) {
      var before = first(draft) <= paper.sentences.get(0).index();
      if (before && draft.act == Act.HELD && draft.day.daily()) {
        sitting = sits(draft) && later(draft, sitting) ? draft : sitting;
        last = draft.day.end() == null && later(draft, last) ? draft : last;
      }
    }
    var day = sitting != null ? sitting.day : drafts.isEmpty() ? Day.UNKNOWN : drafts.get(0).day;
    day = day.key() == null ? stage.mainDay() : day;
    if (day.end() != null) {
      return sitting == null ? Day.UNKNOWN : closing(paper, day);
    }
    // Another day was told of since then.
    var other = sitting != null && last != null && first(last) > first(sitting);
    return other && !last.day.equals(day) ? month(day, last.day.start()) : day;
  }

  private static boolean sits(Draft draft) {
    return draft.type == ActivityType.MEETING || draft.type == ActivityType.CONFERENCE;
  }

  private static boolean later(Draft draft, @Nullable Draft other) {
    return other == null || first(draft) >= first(other);
  }

  private static int first(Draft draft) {
    return draft.sentences.get(0).index();
  }

  /** "Kết thúc hội đàm, hai bên ký ...": on its last day; else in its month. */
  private Day closing(Paper paper, Day day) {
    var closes = paper.sentences.stream().anyMatch(s -> cues.has(s, "closing"));
    return closes ? new Day(day.end(), null, null, day.basis()) : month(day, day.end());
  }

  /** The month of two days; nothing where they are of two months. */
  private static Day month(Day day, @Nullable String end) {
    var start = day.start();
    return start != null && end != null && end.startsWith(start.substring(0, 7))
        ? new Day(start.substring(0, 7), null, null, day.basis())
        : Day.UNKNOWN;
  }
}
