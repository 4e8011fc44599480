package org.caunoi.extraction.fact;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.caunoi.extraction.place.Level;
import org.caunoi.extraction.text.Sentence;
import org.caunoi.extraction.time.Day;

/**
 * Finds the activities that an article reports: an occasion at which a Vietnamese locality and a
 * foreign party stand, or which goes on about one.
 */
final class ActivityFinder {

  private final Stage stage;
  private final Scene scene;
  private final Attendance attendance;
  private final OccasionFinder occasions;
  private final OccasionDays days;
  private final Background background;
  private final IdleWords idle;
  private final List<Draft> drafts = new ArrayList<>();
  private final Map<ActivityType, Day> announced = new EnumMap<>(ActivityType.class);
  private final List<Sentence> reported = new ArrayList<>();
  private Day last = Day.UNKNOWN;

  private ActivityFinder(Stage stage) {
    this.stage = stage;
    scene = stage.scene();
    attendance = new Attendance(stage);
    occasions = new OccasionFinder(stage);
    days = new OccasionDays(stage);
    background = new Background(stage);
    idle = new IdleWords(stage, drafts, reported);
  }

  static List<Draft> find(Stage stage) {
    var finder = new ActivityFinder(stage);
    finder.scene.text().sentences().forEach(finder::read);
    if (finder.drafts.isEmpty()) {
      finder.silent();
    }
    finder.drafts.forEach(Draft::endTrip);
    Completion.complete(stage, finder.drafts);
    finder.attendance.spread(finder.drafts, finder.reported);
    return finder.drafts;
  }

  private void read(Sentence sentence) {
    var told = stage.day(sentence, last, scene.cues().has(sentence, "future"));
    if (background.is(sentence, told)) {
      if (background.speaks(sentence)) {
        reported.add(sentence);
      }
      return;
    }
    if (occasions.opens(sentence)) {
      opening(sentence, told);
    }
    var found = occasions.find(sentence, last);
    if (found.isEmpty()) {
      lasts(sentence);
      together(sentence, told);
    }
    for (var occasion : found) {
      var before = drafts.size();
      if (!occasion.moot()) {
        read(occasion);
      }
      if (drafts.size() == before && occasion.day().daily() && occasion.lead()) {
        announced.putIfAbsent(occasion.type(), occasion.day());
      }
    }
    reported.add(sentence);
    // "Cùng ngày" points to a day, not to the days of a course told in between.
    if (told.daily() && (told.end() == null || last.key() == null)) {
      last = told;
    }
  }

  /** "Governor A and Chairman B discussed the plan yesterday": met, whatever the word for it. */
  private void together(Sentence sentence, Day day) {
    var lead = sentence.index() < Stage.LEAD && drafts.isEmpty();
    if (lead
        && day.full()
        && (background.faceToFace(sentence) || background.leadersOfBoth(sentence))) {
      met(sentence, day);
    }
  }

  /** Who stands face to face in the lead has met, though no word of the article says so. */
  private void silent() {
    for (var sentence : scene.text().sentences()) {
      var told = stage.day(sentence, last, false);
      var lead = sentence.index() < Stage.LEAD && drafts.isEmpty();
      if (lead && background.byName(sentence) && !background.is(sentence, told)) {
        met(sentence, Day.UNKNOWN);
      }
    }
  }

  private void met(Sentence sentence, Day day) {
    if (!scene.cues().has(sentence, "signing") && !scene.cues().has(sentence, "future")) {
      read(
          new Occasion(
              ActivityType.MEETING,
              sentence,
              sentence.first(),
              sentence.first() + 1,
              false,
              day,
              Day.UNKNOWN,
              Act.HELD,
              false));
    }
  }

  /** "Lễ khai mạc diễn ra tối 29/7": the day of the event that was told before. */
  private void opening(Sentence sentence, Day day) {
    for (var draft : drafts) {
      var event = draft.type != ActivityType.MEETING && draft.type != ActivityType.VISIT;
      var same = draft.day.key() == null || draft.day.key().equals(day.key());
      if (event && day.daily() && same) {
        draft.day = draft.day.key() == null ? day : draft.day;
        draft.add(sentence, "activity-again");
        attendance.add(draft, sentence);
        return;
      }
    }
  }

  /** "Sự kiện kéo dài đến hết ngày 22/4": the last day of the event told before. */
  private void lasts(Sentence sentence) {
    var latest = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
    var event =
        latest != null
            && latest.type != ActivityType.MEETING
            && latest.type != ActivityType.SIGNING
            && latest.type != ActivityType.AID;
    if (event && latest.ends.key() == null && scene.cues().has(sentence, "lasting")) {
      latest.ends = days.ends(sentence, last);
    }
  }

  private void read(Occasion occasion) {
    var latest = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
    var sides = Counterparts.of(stage, occasion, latest);
    var open = new Continuity(stage, drafts).open(occasion, sides);
    if (open != null) {
      join(open, occasion, sides);
    } else if (begins(occasion, sides)) {
      begin(occasion, sides);
    }
  }

  private void join(Draft open, Occasion occasion, Counterparts sides) {
    var sentence = occasion.sentence();
    sides.homes().values().forEach(open::home);
    // The parties of a paper that is signed there need not be those of the meeting.
    if (sides.told()
        && !scene.cues().has(sentence, "signing")
        && !scene.cues().has(sentence, "future")) {
      if (!Continuity.onlyCountryOf(open, sides.partners())) {
        sides.partners().values().forEach(open::partner);
      }
      open.told = true;
    }
    open.day = open.day.key() == null ? occasion.day() : open.day;
    open.ends = open.ends.key() == null ? occasion.ends() : open.ends;
    open.add(sentence, "activity-again");
    attendance.add(open, sentence);
  }

  private boolean begins(Occasion occasion, Counterparts sides) {
    if (idle.is(occasion, sides)) {
      return false;
    }
    var trip =
        occasion.type() == ActivityType.VISIT && occasion.noun() && !days.trip(occasion.sentence());
    var anchored = occasion.day().daily() || occasion.lead() && !trip;
    if (sides.told()) {
      var done = occasion.type() == ActivityType.OTHER && !occasion.noun();
      return anchored || done || occasion.type() == ActivityType.MEETING;
    }
    if (sides.implied()) {
      var met = occasion.type() == ActivityType.MEETING && !occasion.noun();
      return anchored || met && !sides.partners().isEmpty();
    }
    return false;
  }

  private void begin(Occasion occasion, Counterparts sides) {
    var known = occasion.day().daily() ? occasion.day() : inherited(occasion);
    var draft = new Draft(occasion.type(), occasion.act(), known);
    draft.ends = occasion.ends();
    draft.length = days.length(occasion);
    sides.homes().values().forEach(draft::home);
    sides.partners().values().forEach(draft::partner);
    draft.told = sides.told();
    draft.localActor = sides.implied() && (stage.anyLocal() || toldInLead()) || sides.organised();
    var name = occasion.type().name().toLowerCase(Locale.ROOT).replace('_', '-');
    draft.add(occasion.sentence(), "activity-" + name);
    attendance.add(draft, occasion.sentence());
    drafts.add(draft);
  }

  /** Do the first sentences name a locality of ours beside one of theirs? */
  private boolean toldInLead() {
    return scene.text().sentences().stream()
        .limit(Stage.LEAD)
        .anyMatch(
            sentence ->
                !Sides.homes(stage, sentence).isEmpty()
                    && Sides.partners(stage, sentence).values().stream()
                        .anyMatch(p -> p.party().level() != Level.COUNTRY));
  }

  /** The day of a sentence that tells none: announced before it, or the day of "tại buổi ...". */
  private Day inherited(Occasion occasion) {
    var told = announced.getOrDefault(occasion.type(), Day.UNKNOWN);
    if (occasion.act() == Act.PLANNED) {
      return told;
    }
    if (!told.daily() && occasion.event() && occasion.lead() && drafts.isEmpty()) {
      return stage.mainDay();
    }
    if (told.daily() || occasion.type() != ActivityType.MEETING) {
      return told;
    }
    // The days of a trip do not tell the day of a meeting.
    if (occasion.lead()) {
      return stage.mainDay().end() == null && !trips() ? stage.mainDay() : Day.UNKNOWN;
    }
    var first = occasion.sentence().first();
    return last.end() == null && scene.cues().has(first, first + 1, "at-the") ? last : Day.UNKNOWN;
  }

  /** Is the article about a trip of several days? */
  private boolean trips() {
    return scene.text().sentences().stream().limit(Stage.LEAD).anyMatch(days::trip);
  }
}
