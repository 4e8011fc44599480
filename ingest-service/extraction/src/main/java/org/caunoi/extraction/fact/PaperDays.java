package org.caunoi.extraction.fact;

import java.util.List;
import org.caunoi.extraction.text.PhraseTrie.Match;
import org.caunoi.extraction.text.Sentence;
import org.caunoi.extraction.text.Text;
import org.caunoi.extraction.time.Day;
import org.caunoi.extraction.time.When;

/** Tells when a paper was signed, as far as its sentence does. */
final class PaperDays {

  /** Words before the time that opens a clause. */
  private static final int OPENING = 2;

  /** Words of a clause; what is longer is a list. */
  private static final int LONGEST = 120;

  private final Stage stage;
  private final Scene scene;
  private final Text text;
  private final Moods moods;

  PaperDays(Stage stage, Moods moods) {
    this.stage = stage;
    scene = stage.scene();
    text = scene.text();
    this.moods = moods;
  }

  /** The day of the paper: what stands behind "ký" in its part of the sentence goes before. */
  Day when(Sentence sentence, List<Match<String>> words, Naming naming, Day day, Day last) {
    var signed = moods.signedAt(words, naming);
    for (var time : scene.times(sentence)) {
      var token = text.tokenAt(time.start());
      if (signed != null && token >= signed.last() && token < naming.to()) {
        return scene.calendar().day(time, last, false);
      }
    }
    var own = clauseDay(sentence, naming, last);
    if (own.key() != null) {
      return own;
    }
    var coarse = day.start() != null && !day.full();
    var other = coarse && (naming.from() > sentence.first() || since(sentence, naming));
    if (day.key() == null && moods.cues().has(sentence.first(), naming.to(), "last-year")) {
      return yearBefore();
    }
    return other || toCome(day) ? Day.UNKNOWN : day;
  }

  /** "...; năm 2012, ký bản ghi nhớ ...": the time that opens the clause of the paper. */
  private Day clauseDay(Sentence sentence, Naming naming, Day last) {
    var start = naming.first();
    var from = Math.max(sentence.first(), start - LONGEST);
    while (start > from && !text.word(start - 1).equals(";")) {
      start--;
    }
    for (var time : start > from ? scene.times(sentence) : List.<When>of()) {
      var token = text.tokenAt(time.start());
      if (token >= start && token - start <= OPENING) {
        return scene.calendar().day(time, last, false);
      }
    }
    return Day.UNKNOWN;
  }

  /** "Năm ngoái, hai bên ký ..." */
  private Day yearBefore() {
    var year = scene.calendar().year();
    return year == null
        ? Day.UNKNOWN
        : new Day(String.valueOf(year - 1), null, null, Day.Basis.PUBLISHED);
  }

  /** "sister cities since 1998, they exchanged ...": the year is not that of the paper. */
  boolean since(Sentence sentence, Naming naming) {
    return scene.times(sentence).stream()
        .map(time -> text.tokenAt(time.start()))
        .anyMatch(
            t -> t < naming.first() && moods.cues().has(t - 2, t + 1, "since") && !naming.more());
  }

  /** "gia hạn đến năm 2029": nothing was signed then. */
  private boolean toCome(Day day) {
    var published = scene.calendar().published();
    var start = day.start();
    return published != null
        && start != null
        && start.compareTo(published.toString().substring(0, start.length())) > 0;
  }

  /** Was it signed on another occasion than the article's? */
  boolean old(Sentence sentence, Day day, boolean since) {
    if (!since && scene.cues().has(sentence, "before") || stage.past(day)) {
      return true;
    }
    // A month or a year alone is told of what is past.
    var published = scene.calendar().published();
    var start = day.start();
    return start != null
        && start.length() < 10
        && (published == null || !published.toString().startsWith(start));
  }
}
