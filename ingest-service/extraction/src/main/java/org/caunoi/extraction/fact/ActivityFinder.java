package org.caunoi.extraction.fact;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.caunoi.extraction.place.Level;
import org.caunoi.extraction.text.Lexicon;
import org.caunoi.extraction.text.Sentence;
import org.caunoi.extraction.time.Day;
import org.jspecify.annotations.Nullable;

/**
 * Finds the activities that an article reports: a sentence with a word of {@code activities.txt} in
 * which a Vietnamese locality and a foreign party stand, or which goes on about one.
 */
final class ActivityFinder {

  private static final Lexicon WORDS = Lexicon.read(ActivityFinder.class, "activities.txt");

  private final Stage stage;
  private final Scene scene;
  private final Attendance attendance;
  private final List<Draft> drafts = new ArrayList<>();
  private final Map<ActivityType, Day> announced = new EnumMap<>(ActivityType.class);
  private final List<Sentence> reported = new ArrayList<>();
  private Day last = Day.UNKNOWN;

  private ActivityFinder(Stage stage) {
    this.stage = stage;
    scene = stage.scene();
    attendance = new Attendance(stage);
  }

  static List<Draft> find(Stage stage) {
    var finder = new ActivityFinder(stage);
    finder.scene.text().sentences().forEach(finder::read);
    Completion.complete(stage, finder.drafts);
    finder.attendance.spread(finder.drafts, finder.reported);
    return finder.drafts;
  }

  private void read(Sentence sentence) {
    var future = scene.cues().has(sentence, "future");
    var told = stage.day(sentence, last, future);
    if (background(sentence, told)) {
      return;
    }
    // A month or a year alone dates what is remembered, not what is reported.
    var day = told.daily() ? told : Day.UNKNOWN;
    var types = types(sentence);
    for (var type : types) {
      var before = drafts.size();
      draft(sentence, type, day, future);
      if (drafts.size() == before && day.daily() && sentence.index() < Stage.LEAD) {
        announced.putIfAbsent(type, day);
      }
    }
    reported.add(sentence);
    if (day.daily()) {
      last = day;
    }
  }

  /** The kinds of activity a sentence tells of; a meeting's words outrank a visit's. */
  private Set<ActivityType> types(Sentence sentence) {
    var types = new LinkedHashSet<ActivityType>();
    for (var match : WORDS.find(scene.text(), sentence)) {
      types.add(ActivityType.valueOf(match.value()));
    }
    var run = scene.times(sentence).stream().anyMatch(time -> time.run());
    if (types.contains(ActivityType.MEETING) && !run) {
      types.remove(ActivityType.VISIT);
    }
    return types;
  }

  private void draft(Sentence sentence, ActivityType type, Day day, boolean future) {
    var homes = Sides.homes(stage, sentence);
    var partners = Sides.partners(stage, sentence);
    var sides = !homes.isEmpty() && !partners.isEmpty();
    var anchored = day.daily() || sentence.index() < Stage.LEAD;
    var open = open(type, day, partners);
    if (open != null && (sides || !anchored || partners.isEmpty())) {
      homes.values().forEach(open::home);
      // The parties of a paper that is signed there need not be those of the meeting.
      if (sides && !scene.cues().has(sentence, "signing")) {
        if (!onlyCountryOf(open, partners)) {
          partners.values().forEach(open::partner);
        }
        open.told = true;
      }
      open.day = open.day.key() == null ? day : open.day;
      open.add(sentence, "activity-again");
      attendance.add(open, sentence);
      return;
    }
    var implied =
        !partners.isEmpty() && stage.home() != null && scene.cues().has(sentence, "delegation");
    if (!sides && !(anchored && (implied || !homes.isEmpty() && !stage.partners().isEmpty()))) {
      return;
    }
    if (type != ActivityType.MEETING && type != ActivityType.VISIT && !anchored) {
      return;
    }
    var known = day.daily() ? day : inherited(sentence, type);
    var draft = new Draft(type, act(sentence, future), known);
    homes.values().forEach(draft::home);
    partners.values().forEach(draft::partner);
    draft.told = sides;
    draft.localActor = implied && stage.anyLocal();
    draft.add(sentence, "activity-" + type.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    attendance.add(draft, sentence);
    drafts.add(draft);
  }

  /** The day of a sentence that tells none: announced before it, or the day of "tại buổi ...". */
  private Day inherited(Sentence sentence, ActivityType type) {
    var told = announced.getOrDefault(type, Day.UNKNOWN);
    if (told.daily() || type != ActivityType.MEETING) {
      return told;
    }
    // The days of a trip do not tell the day of a meeting.
    if (sentence.index() < Stage.LEAD) {
      return stage.mainDay().end() == null ? stage.mainDay() : Day.UNKNOWN;
    }
    return last.end() == null && scene.cues().has(sentence.first(), sentence.first() + 1, "at-the")
        ? last
        : Day.UNKNOWN;
  }

  private Act act(Sentence sentence, boolean future) {
    if (scene.cues().has(sentence, "cancelled")) {
      return Act.CANCELLED;
    }
    return scene.cues().has(sentence, "proposed")
        ? Act.PROPOSED
        : future && !scene.cues().has(sentence, "reception") ? Act.PLANNED : Act.HELD;
  }

  /** The activity of this kind that the sentence goes on about; null if it is another one. */
  private @Nullable Draft open(ActivityType type, Day day, Map<String, PartyMention> partners) {
    for (var i = drafts.size() - 1; i >= 0; i--) {
      var draft = drafts.get(i);
      var sameDay =
          day.key() == null || draft.day.key() == null || day.key().equals(draft.day.key());
      var samePartner =
          partners.isEmpty()
              || draft.partners.isEmpty()
              || draft.sharesPartner(partners)
              || onlyCountryOf(draft, partners);
      if (draft.type == type && sameDay && samePartner) {
        return draft;
      }
    }
    return null;
  }

  /** "Nhật Bản" said of the side from Osaka. */
  private static boolean onlyCountryOf(Draft draft, Map<String, PartyMention> partners) {
    return partners.values().stream()
        .allMatch(
            party ->
                party.party().level() == Level.COUNTRY
                    && draft.partners.values().stream()
                        .anyMatch(
                            p -> Objects.equals(p.party().country(), party.party().country())));
  }

  private boolean background(Sentence sentence, Day day) {
    return scene.cues().has(sentence, "before") && !sentenceIsLead(sentence) || stage.past(day);
  }

  private static boolean sentenceIsLead(Sentence sentence) {
    return sentence.index() < 2;
  }
}
