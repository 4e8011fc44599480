package org.caunoi.extraction.fact;

import java.util.List;
import java.util.Objects;
import org.caunoi.extraction.place.Level;
import org.caunoi.extraction.place.Regions;

/** Gives activities what their own sentences leave open, and drops what is none. */
final class Completion {

  private Completion() {}

  /** A visit that is only mentioned at a meeting with the same side is no activity of its own. */
  private static void dropMentionedVisits(List<Draft> drafts) {
    drafts.removeIf(
        visit ->
            visit.type == ActivityType.VISIT
                && !visit.day.daily()
                && drafts.stream()
                    .anyMatch(d -> d.type == ActivityType.MEETING && sharesOrLacks(d, visit)));
  }

  private static boolean sharesOrLacks(Draft meeting, Draft visit) {
    return visit.partners.isEmpty()
        || meeting.partners.isEmpty()
        || meeting.sharesPartner(visit.partners)
        || !visit.told;
  }

  /** Units under the home and under the partner that are named side by side belong to the two. */
  private static void units(Stage stage, Draft draft) {
    for (var sentence : stage.scene().text().sentences()) {
      var parties = stage.parties(sentence);
      for (var i = 0; i + 1 < parties.size(); i++) {
        var a = parties.get(i);
        var b = parties.get(i + 1);
        var pair =
            a.home() != b.home()
                && a.party().level() == b.party().level()
                && b.first() - a.last() <= 2;
        if (pair && a.party().level() == Level.DISTRICT) {
          draft.home(a.home() ? a : b);
          draft.partner(a.home() ? b : a);
        }
      }
    }
  }

  /** The locality in the name of an organisation takes part with it: "Hội ... tỉnh Osaka". */
  private static void localities(Stage stage, Draft draft) {
    for (var party : List.copyOf(draft.partners.values())) {
      var place = party.place();
      if (party.organisation()
          && (place == null || !place.local())
          && Organisations.ofItsPlace(party.party().name())) {
        stage.partners().stream()
            .filter(p -> Objects.equals(p.party().country(), party.party().country()))
            .limit(1)
            .forEach(draft::partner);
      }
      if (party.organisation()
          && place != null
          && place.local()
          && !Organisations.onItsOwn(party.party().name())) {
        draft.partner(Stage.ofPlace(place, true));
      }
    }
  }

  /** An ambassador comes for a city of his country: the one that the article is about. */
  private static void beside(Stage stage, Draft draft) {
    var countries = draft.partners.values();
    if (countries.isEmpty() || stage.partners().isEmpty()) {
      return;
    }
    var main = stage.partners().get(0);
    var same =
        countries.stream()
            .allMatch(
                p ->
                    p.party().level() == Level.COUNTRY
                        && Objects.equals(p.party().country(), main.party().country()));
    if (same && draft.type == ActivityType.MEETING && !main.organisation()) {
      draft.partner(main);
      draft.trail.add("partner-of-article", stage.sentenceOf(main));
    }
  }

  /** The embassy of whose ambassador was met is not met beside him. */
  private static void embassies(Draft draft) {
    if (draft.type == ActivityType.MEETING) {
      draft
          .partners
          .values()
          .removeIf(
              p ->
                  p.organisation()
                      && Organisations.diplomatic(p.party().name())
                      && draft.partners.values().stream()
                          .anyMatch(
                              o ->
                                  o.party().level() == Level.COUNTRY
                                      && Objects.equals(o.party().country(), p.party().country())));
    }
  }

  /** Of a region and its provinces, the provinces took part: "các tỉnh Bắc Lào: Phongsaly ...". */
  static void regions(List<Draft> drafts) {
    for (var draft : drafts) {
      var regions = draft.partners.values().stream().filter(Completion::region).toList();
      for (var region : regions) {
        var provinces =
            drafts.stream()
                .flatMap(d -> d.partners.values().stream())
                .filter(p -> p.party().level() == Level.PROVINCE && !region(p))
                .filter(p -> Objects.equals(p.party().country(), region.party().country()))
                .toList();
        if (provinces.size() > 1) {
          draft.partners.values().removeIf(p -> region(p) || ofRegion(p));
          provinces.forEach(draft::partner);
        }
      }
    }
  }

  private static boolean region(PartyMention party) {
    return !party.organisation() && Regions.named(String.valueOf(party.party().name()));
  }

  private static boolean ofRegion(PartyMention party) {
    var place = party.place();
    return party.organisation() && place != null && Regions.named(place.name());
  }

  /** "The delegation is paying a visit ...": the guests of the meeting told before. */
  private static boolean sameGuests(Draft met, Draft visit) {
    return met.type == ActivityType.MEETING
        && (visit.type == ActivityType.VISIT || visit.type == ActivityType.AID)
        && met.told
        && met.homes.keySet().containsAll(visit.homes.keySet());
  }

  /** Gives every draft its sides; what has none is dropped. */
  static void complete(Stage stage, List<Draft> drafts) {
    dropMentionedVisits(drafts);
    for (var draft : drafts) {
      if (draft.type == ActivityType.MEETING || draft.type == ActivityType.VISIT) {
        units(stage, draft);
      }
      localities(stage, draft);
    }
    Draft before = null;
    for (var draft : drafts) {
      if (draft.partners.isEmpty() && before != null && sameGuests(before, draft)) {
        before.partners.values().forEach(draft::partner);
        draft.trail.add("partner-of-article", draft.sentences.get(0));
      }
      before = draft;
    }
    for (var draft : drafts) {
      var home = stage.home();
      if (draft.homes.isEmpty() && home != null) {
        draft.home(home);
        draft.trail.add("home-of-article", stage.sentenceOf(home));
      }
      beside(stage, draft);
      embassies(draft);
      if (draft.partners.isEmpty() && !stage.partners().isEmpty()) {
        stage.mainPartners().forEach(draft::partner);
        draft.trail.add("partner-of-article", stage.sentenceOf(stage.mainPartners().get(0)));
      }
    }
    drafts.removeIf(draft -> draft.homes.isEmpty() || draft.partners.isEmpty());
  }
}
