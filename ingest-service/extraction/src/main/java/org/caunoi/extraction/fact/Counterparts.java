package org.caunoi.extraction.fact;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.caunoi.extraction.people.Titles;
import org.caunoi.extraction.place.Level;
import org.caunoi.extraction.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The two sides of an occasion: who is named in its sentence, and who is meant by "đoàn", "hai
 * bên", "the delegation", "he".
 *
 * @param told both sides are named in the sentence
 * @param implied the side that is not named is meant by a word that stands for it
 * @param organised a locality of ours holds it
 */
record Counterparts(
    Map<String, PartyMention> homes,
    Map<String, PartyMention> partners,
    boolean told,
    boolean implied,
    boolean organised) {

  /**
   * @param latest the activity told before, for "hai bên"
   */
  static Counterparts of(Stage stage, Occasion occasion, @Nullable Draft latest) {
    return new Reading(stage, occasion).sides(latest);
  }

  private record Reading(Stage stage, Occasion occasion) {

    Counterparts sides(@Nullable Draft latest) {
      var homes = Sides.homes(stage, sentence());
      var partners = partners(latest);
      if (homes.isEmpty() && occasion.event()) {
        homes = organisers();
      }
      var told = !homes.isEmpty() && !partners.isEmpty();
      if (homes.isEmpty() && occasion.type() != ActivityType.MEETING) {
        homes = new Destinations(stage, sentence()).venue();
      }
      var implied = !told && implied(homes, partners);
      if (implied && partners.isEmpty() && both()) {
        partners =
            latest == null ? byKey(stage.mainPartners()) : new LinkedHashMap<>(latest.partners);
      }
      return new Counterparts(homes, partners, told, implied, organised());
    }

    private Sentence sentence() {
      return occasion.sentence();
    }

    /** "At the meeting, ...": of a meeting that was told before. */
    private boolean met(@Nullable Draft latest) {
      return occasion.type() == ActivityType.MEETING
          && latest != null
          && latest.type == ActivityType.MEETING;
    }

    private Map<String, PartyMention> partners(@Nullable Draft latest) {
      var partners = Sides.partners(stage, sentence());
      partners.values().removeIf(p -> "VN".equals(p.party().country()) || ours(p));
      if (occasion.event() || occasion.noun() && met(latest)) {
        partners.values().removeIf(this::onlySpokenOf);
      }
      if (partners.isEmpty()) {
        partners = byName();
      }
      if (partners.isEmpty() && occasion.event()) {
        partners = new Destinations(stage, sentence()).abroad();
      }
      if (partners.isEmpty() && organised()) {
        partners = new Destinations(stage, sentence()).inName(occasion);
      }
      if (occasion.type() == ActivityType.VISIT
          && partners.values().stream().noneMatch(stage::acts)) {
        new Destinations(stage, sentence()).countries().forEach(partners::putIfAbsent);
      }
      var main = byKey(stage.mainPartners());
      return occasion.type() == ActivityType.MEETING
              && onlyVenues(partners, main)
              && !received(main)
          ? main
          : partners;
    }

    /** "tại bang Maryland, đoàn làm việc với Phó Thống đốc bang": the place is the host's. */
    private boolean received(Map<String, PartyMention> main) {
      var host =
          stage.scene().people(sentence()).stream()
              .anyMatch(
                  p ->
                      p.first() >= occasion.last()
                          && p.title() != null
                          && Titles.instance().foreign(p.title())
                          && !p.national()
                          && stage.speaksFor(p) == null
                          && !stage.local(p));
      return host && main.values().stream().noneMatch(this::holdsVenue);
    }

    /** Is the place of the sentence a part of this locality? */
    private boolean holdsVenue(PartyMention main) {
      return stage.parties(sentence()).stream()
          .map(PartyMention::place)
          .anyMatch(
              place ->
                  place != null
                      && (place.key().equals(main.key())
                          || place.locality() != null
                              && main.key().equals(place.locality().parentId())));
    }

    /** "Tại hội nghị, tỉnh A cho biết xuất khẩu sang B ...": B did not take part. */
    private boolean onlySpokenOf(PartyMention party) {
      return party.first() > occasion.last()
          && stage.scene().cues().has(occasion.last(), party.first(), "utters");
    }

    /** "Trường Chính trị (Hà Nội) tổ chức": a school, department or association of a locality. */
    private Map<String, PartyMention> organisers() {
      var homes = new LinkedHashMap<String, PartyMention>();
      for (var party : stage.parties(sentence())) {
        var place = party.place();
        var ofLocality = party.organisation() && party.home() && place != null && place.home();
        if (ofLocality && !Organisations.company(party.party().name())) {
          var local = Sides.withBody(party);
          homes.putIfAbsent(local.key(), local);
        }
      }
      return homes;
    }

    /** "Thành phố A tổ chức ...": does a locality of ours hold an event? */
    private boolean organised() {
      return occasion.event()
          && occasion.noun()
          && stage.scene().cues().has(sentence(), "held")
          && !Sides.homes(stage, sentence()).isEmpty();
    }

    /** An embassy of ours is nobody of the other side, a company no partner of a locality. */
    private static boolean ours(PartyMention party) {
      var name = party.party().name();
      return party.organisation() && (Organisations.mission(name) || Organisations.company(name));
    }

    /** "at Dodamso in Suwon": where the host, told elsewhere, received. */
    private boolean onlyVenues(Map<String, PartyMention> partners, Map<String, PartyMention> main) {
      return !partners.isEmpty()
          && main.values().stream()
              .anyMatch(
                  m ->
                      stage.acts(m)
                          && partners.values().stream()
                              .allMatch(
                                  p ->
                                      !p.acting()
                                          && Objects.equals(
                                              p.party().country(), m.party().country())));
    }

    /** Is a side meant that the sentence does not name? */
    private boolean implied(Map<String, PartyMention> homes, Map<String, PartyMention> partners) {
      if (stage.home() == null || (homes.isEmpty() || partners.isEmpty()) && ofState()) {
        return false;
      }
      if (!partners.isEmpty()) {
        var dated = occasion.event() && occasion.day().daily() && stage.anyLocal();
        return homes.isEmpty() ? meant() || dated : stage.anyLocal();
      }
      return !stage.partners().isEmpty()
          && (!homes.isEmpty() || both() || held() || meant() && hosted());
    }

    /** "Bộ trưởng đã tiếp Thống đốc ...": a holder of an office of the state is the host. */
    private boolean ofState() {
      return occasion.type() == ActivityType.MEETING
          && stage.scene().people(sentence()).stream()
              .filter(p -> p.last() <= occasion.first() && p.national())
              .anyMatch(p -> p.places().stream().noneMatch(place -> place.foreign()));
    }

    /**
     * "The group was welcomed by Deputy Mayor ...": does somebody of the other side stand there?
     */
    private boolean hosted() {
      return occasion.type() == ActivityType.MEETING
          && occasion.day().daily()
          && stage.scene().people(sentence()).stream()
              .anyMatch(p -> p.title() != null && Titles.instance().foreign(p.title()));
    }

    /** Does a word stand for our side? */
    private boolean meant() {
      var cues = stage.scene().cues();
      return cues.has(sentence(), "delegation")
          || cues.has(sentence(), "office")
          || cues.has(sentence().first(), sentence().first() + 1, "pronoun")
          || cues.has(sentence().first(), occasion.first(), "they")
          || stage.scene().people(sentence()).stream().anyMatch(stage::local);
    }

    private boolean both() {
      return stage.scene().cues().has(sentence(), "both");
    }

    /** "the conference, held on ...": an event of the article whose sides are told before. */
    private boolean held() {
      var lead = occasion.noun() && occasion.lead();
      return (occasion.event() || lead)
          && occasion.day().daily()
          && stage.scene().cues().has(sentence(), "held");
    }

    /** Persons of the other side whose titles stand elsewhere in the article. */
    private Map<String, PartyMention> byName() {
      var partners = new LinkedHashMap<String, PartyMention>();
      for (var person : stage.scene().people(sentence())) {
        var party = person.name() == null ? null : stage.speaksFor(person);
        if (party != null && party.party().level() != Level.COUNTRY) {
          partners.putIfAbsent(party.key(), party);
        }
      }
      return partners;
    }

    private static Map<String, PartyMention> byKey(List<PartyMention> parties) {
      var first = new LinkedHashMap<String, PartyMention>();
      parties.forEach(party -> first.put(party.key(), party));
      return first;
    }
  }
}
