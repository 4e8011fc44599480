package org.caunoi.extraction.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.caunoi.extraction.place.Mention;
import org.caunoi.extraction.text.Letters;
import org.caunoi.extraction.text.Sentence;
import org.caunoi.extraction.time.Day;
import org.jspecify.annotations.Nullable;

/** An activity while it is put together from the sentences that tell of it. */
final class Draft {

  final ActivityType type;
  Act act;
  Day day;

  /** The last day of a trip whose first day another sentence tells. */
  Day ends = Day.UNKNOWN;

  /** Days of a trip as its sentence counts them; 0 where it does not. */
  int length;

  final Map<String, PartyMention> homes = new LinkedHashMap<>();
  final Map<String, PartyMention> partners = new LinkedHashMap<>();
  final Map<String, Official> officials = new LinkedHashMap<>();
  final List<Sentence> sentences = new ArrayList<>();
  final Trail trail = new Trail();
  final Set<String> sectors = new LinkedHashSet<>();
  final List<Integer> agreements = new ArrayList<>();
  @Nullable Mention venue;

  /** Somebody who holds an office of a Vietnamese locality took part. */
  boolean localActor;

  /** The sides were named in one sentence with what they did. */
  boolean told;

  Draft(ActivityType type, Act act, Day day) {
    this.type = type;
    this.act = act;
    this.day = day;
  }

  /** A sentence tells of it by a rule. */
  void add(Sentence sentence, String rule) {
    if (!sentences.contains(sentence)) {
      sentences.add(sentence);
    }
    trail.add(rule, sentence);
  }

  void home(PartyMention party) {
    homes.merge(party.key(), party, (a, b) -> a.party().body() != null ? a : b);
  }

  void partner(PartyMention party) {
    partners.merge(party.key(), party, (a, b) -> a.party().body() != null ? a : b);
  }

  void official(Official official) {
    var here = inRole(official);
    officials.merge(
        String.valueOf(here.name()), here, (a, b) -> a.role() == Role.PARTICIPANT ? b : a);
  }

  /** One signs and witnesses at a signing; at the meeting beside it one takes part. */
  private Official inRole(Official official) {
    var signing = official.role() == Role.SIGNATORY || official.role() == Role.WITNESS;
    return signing && type != ActivityType.SIGNING
        ? new Official(official.name(), official.title(), official.side(), Role.PARTICIPANT)
        : official;
  }

  /** "Arrived on October 15 ... ended on October 18", "ended its three-day visit on 18 October". */
  void endTrip() {
    var end = ends.start();
    if (day.key() == null && length > 0 && ends.full() && end != null) {
      day =
          new Day(LocalDate.parse(end).minusDays(length - 1L).toString(), end, null, ends.basis());
    }
    var start = day.start();
    if (day.full() && day.end() == null && start != null && end != null && ends.full()) {
      day = start.compareTo(end) < 0 ? new Day(start, end, null, day.basis()) : day;
    }
  }

  /** The parties of both sides, ours first. */
  List<Party> parties() {
    return Stream.concat(homes.values().stream(), partners.values().stream())
        .map(PartyMention::party)
        .toList();
  }

  /** An organisation counts as the locality that it is of. */
  boolean sharesPartner(Map<String, PartyMention> others) {
    return others.values().stream()
        .anyMatch(a -> partners.values().stream().anyMatch(b -> same(a, b)));
  }

  private static boolean same(PartyMention a, PartyMention b) {
    return a.key().equals(b.key())
        || a.organisation() && b.organisation() && sameName(a, b)
        || locality(a) != null && Objects.equals(locality(a), locality(b));
  }

  /** "Đại học Sao Mai" is "Trường Đại học Sao Mai". */
  private static boolean sameName(PartyMention a, PartyMention b) {
    var one = Letters.fold(a.party().name());
    var other = Letters.fold(b.party().name());
    return one.contains(other) || other.contains(one);
  }

  private static @Nullable String locality(PartyMention party) {
    var place = party.place();
    return place == null || !place.local() ? null : place.key();
  }
}
