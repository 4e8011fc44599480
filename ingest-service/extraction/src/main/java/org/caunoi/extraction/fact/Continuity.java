package org.caunoi.extraction.fact;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.caunoi.extraction.place.Level;
import org.caunoi.extraction.place.Regions;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether an occasion goes on about an activity that was told before, or is another one.
 *
 * @param drafts the activities told before, the latest last
 */
record Continuity(Stage stage, List<Draft> drafts) {

  /** The activity that the occasion goes on about; null if it is another one. */
  @Nullable Draft open(Occasion occasion, Counterparts sides) {
    for (var i = drafts.size() - 1; i >= 0; i--) {
      var draft = drafts.get(i);
      var again = goesOn(draft, occasion, sides) && !stranger(draft, occasion, sides);
      var stop = nextStop(draft, occasion) || stop(draft, occasion, sides);
      if (draft.type == occasion.type() && (again || stop)) {
        return draft;
      }
    }
    return partOf(occasion, sides);
  }

  /** "Tại buổi làm việc", "tiếp đoàn có ...": the sitting of a visit of one day is that visit. */
  private static boolean sitting(Draft draft, Occasion occasion, Counterparts sides) {
    var oneDay = draft.day.end() == null;
    if (draft.type == ActivityType.VISIT && occasion.type() == ActivityType.MEETING) {
      return occasion.noun() ? oneDay || !draft.told : oneDay && draft.day.daily();
    }
    return draft.type == ActivityType.MEETING
        && occasion.type() == ActivityType.VISIT
        && occasion.day().daily()
        && occasion.day().end() == null
        && occasion.day().equals(draft.day)
        && draft.sharesPartner(sides.partners());
  }

  /** A holder of a national office who was not at the meeting told before: met on its own. */
  private boolean stranger(Draft draft, Occasion occasion, Counterparts sides) {
    return !occasion.noun()
        && !sides.partners().isEmpty()
        && !draft.sharesPartner(sides.partners())
        && onlyCountryOf(draft, sides.partners())
        && stage.scene().people(occasion.sentence()).stream()
            .filter(p -> p.title() != null && stage.speaksFor(p) != null)
            .map(p -> stage.cast().of(p))
            .anyMatch(actor -> actor != null && !draft.officials.containsKey(actor.name()));
  }

  /** A place looked at on a day of the trip, with nobody of another city: a stop of it. */
  private static boolean stop(Draft draft, Occasion occasion, Counterparts sides) {
    var start = draft.day.start();
    var end = draft.day.end();
    var day = occasion.day().start();
    return draft.type == ActivityType.VISIT
        && occasion.type() == ActivityType.VISIT
        && !sides.told()
        && start != null
        && end != null
        && day != null
        && start.compareTo(day) <= 0
        && day.compareTo(end) <= 0
        && sides.partners().values().stream()
            .allMatch(p -> p.organisation() || draft.partners.containsKey(p.key()));
  }

  /** "Đoàn sẽ thăm ...": the stops to come of a trip that has begun. */
  private static boolean nextStop(Draft draft, Occasion occasion) {
    return occasion.type() == ActivityType.VISIT
        && occasion.act() == Act.PLANNED
        && draft.act == Act.HELD
        && draft.day.end() == null;
  }

  /** An activity of another kind to which the occasion belongs. */
  private @Nullable Draft partOf(Occasion occasion, Counterparts sides) {
    for (var i = drafts.size() - 1; i >= 0; i--) {
      var draft = drafts.get(i);
      var sitting = sitting(draft, occasion, sides);
      // The shows and exhibitions of an anniversary are its programme.
      var show =
          occasion.type() == ActivityType.CULTURAL_EVENT && draft.type == ActivityType.ANNIVERSARY;
      if ((sitting || show) && goesOn(draft, occasion, sides)) {
        return draft;
      }
    }
    return null;
  }

  private static boolean goesOn(Draft draft, Occasion occasion, Counterparts sides) {
    var day = occasion.day();
    var sameDay = day.key() == null || draft.day.key() == null || day.key().equals(draft.day.key());
    var partners = sides.partners();
    var samePartner =
        partners.isEmpty()
            || draft.partners.isEmpty()
            || draft.sharesPartner(partners)
            || onlyCountryOf(draft, partners)
            || regionOf(draft, partners)
            || occasion.noun() && ofItsCountry(draft, partners);
    return sameDay && samePartner;
  }

  /** A city of the country whose envoy was received, spoken of at the reception. */
  private static boolean ofItsCountry(Draft draft, Map<String, PartyMention> partners) {
    return draft.partners.values().stream()
        .allMatch(
            p ->
                p.party().level() == Level.COUNTRY
                    && partners.values().stream()
                        .anyMatch(o -> Objects.equals(o.party().country(), p.party().country())));
  }

  /** "Các tỉnh Bắc Lào" are the provinces named behind. */
  private static boolean regionOf(Draft draft, Map<String, PartyMention> partners) {
    return draft.partners.values().stream()
        .allMatch(
            p ->
                Regions.named(String.valueOf(p.party().name()))
                    && partners.values().stream()
                        .allMatch(o -> Objects.equals(o.party().country(), p.party().country())));
  }

  /** "Nhật Bản" said of the side from Osaka. */
  static boolean onlyCountryOf(Draft draft, Map<String, PartyMention> partners) {
    return partners.values().stream()
        .allMatch(
            party ->
                party.party().level() == Level.COUNTRY
                    && draft.partners.values().stream()
                        .anyMatch(
                            p -> Objects.equals(p.party().country(), party.party().country())));
  }
}
