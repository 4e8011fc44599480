package org.caunoi.catalog.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.caunoi.catalog.fact.FactOfficial;
import org.caunoi.catalog.fact.FactParty;
import org.caunoi.catalog.fact.Folded;
import org.caunoi.catalog.fact.PartySide;
import org.jspecify.annotations.Nullable;

/** Puts together who takes part in a fact from what several articles say. */
final class Participants {

  private Participants() {}

  /** Every party once, as the first article writes it; of places only the closest. */
  static List<FactParty> parties(List<Saying> sayings) {
    List<FactParty> all =
        Choice.joined(
            parties(sayings, PartySide.HOME, PartySide.PARTNER),
            Participants::key,
            Participants::withBody);
    parties(sayings, PartySide.PLACE)
        .max(Comparator.comparing(place -> place.level))
        .map(closest -> mostTold(sayings, closest))
        .ifPresent(all::add);
    return all;
  }

  /** Every person once, with the part that says most and the longest title. */
  static List<FactOfficial> officials(List<Saying> sayings) {
    List<FactOfficial> all =
        Choice.joined(
            sayings.stream().flatMap(saying -> saying.officials().stream()),
            Participants::key,
            Participants::join);
    List<String> titles = new ArrayList<>();
    all.stream()
        .filter(official -> official.name != null && official.title != null)
        .forEach(official -> titles.add(Folded.of(official.title)));
    // Somebody without a name is not one more where another article names the bearer of the title.
    if (sayings.size() > 1) {
      all.removeIf(
          official ->
              official.name == null
                  && official.title != null
                  && titles.contains(Folded.of(official.title)));
    }
    return all;
  }

  private static Stream<FactParty> parties(List<Saying> sayings, PartySide... sides) {
    List<PartySide> wanted = List.of(sides);
    return sayings.stream()
        .flatMap(saying -> saying.parties().stream())
        .filter(party -> wanted.contains(party.side));
  }

  private static @Nullable FactParty mostTold(List<Saying> sayings, FactParty closest) {
    List<FactParty> asClose =
        parties(sayings, PartySide.PLACE).filter(p -> p.level == closest.level).toList();
    Object key = Choice.mostTold(asClose, Participants::key);
    return asClose.stream().filter(place -> key(place).equals(key)).findFirst().orElse(null);
  }

  private static Object key(FactParty party) {
    return party.side
        + "|"
        + (party.organisationId != null ? party.organisationId : Traits.place(party));
  }

  private static FactParty withBody(FactParty first, FactParty other) {
    if (first.body != null || other.body == null) {
      return first;
    }
    FactParty both = first.copy();
    both.body = other.body;
    return both;
  }

  private static Object key(FactOfficial official) {
    return official.officialId != null
        ? official.officialId
        : official.side + "|" + official.name + "|" + official.title;
  }

  private static FactOfficial join(FactOfficial first, FactOfficial other) {
    FactOfficial both = new FactOfficial();
    both.officialId = first.officialId;
    both.name = first.name;
    both.side = first.side;
    both.role = first.role.compareTo(other.role) <= 0 ? first.role : other.role;
    both.title =
        Stream.of(first.title, other.title)
            .filter(Objects::nonNull)
            .max(Comparator.comparing(String::length))
            .orElse(null);
    return both;
  }
}
