package org.caunoi.catalog.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.caunoi.catalog.fact.FactOfficial;
import org.caunoi.catalog.fact.FactParty;
import org.caunoi.catalog.fact.PartyLevel;
import org.jspecify.annotations.Nullable;

/**
 * That what statements name by one id is known by another one: a locality, an organisation or an
 * official.
 *
 * @param place where the organisation of the new id belongs
 */
public record Renaming(String from, String to, @Nullable String place) {

  /** The statement, with the other id. */
  Saying of(Saying saying) {
    List<FactParty> parties = new ArrayList<>();
    saying.parties().forEach(party -> parties.add(of(party)));
    List<FactOfficial> officials = new ArrayList<>();
    saying.officials().forEach(official -> officials.add(of(official)));
    return new Saying(
        saying.read(),
        saying.articleId(),
        saying.language(),
        saying.publishedOn(),
        parties,
        officials,
        saying.with().stream().map(this::of).distinct().toList(),
        above(saying),
        saying.agreements(),
        saying.activity(),
        saying.day(),
        saying.ours(),
        saying.audience());
  }

  /** The party itself, where it is not named so. */
  FactParty of(FactParty party) {
    if (from.equals(party.localityId) || from.equals(party.ofLocalityId)) {
      FactParty other = party.copy();
      other.localityId = party.localityId == null ? null : of(party.localityId);
      other.ofLocalityId = party.ofLocalityId == null ? null : of(party.ofLocalityId);
      return other;
    }
    if (party.level == PartyLevel.ORGANISATION
        && from.equals(String.valueOf(party.organisationId))) {
      FactParty other = party.copy();
      other.organisationId = UUID.fromString(to);
      other.ofLocalityId = place;
      return other;
    }
    return party;
  }

  /** The person, where not named so. */
  FactOfficial of(FactOfficial official) {
    if (!from.equals(String.valueOf(official.officialId))) {
      return official;
    }
    FactOfficial other = new FactOfficial();
    other.officialId = UUID.fromString(to);
    other.name = official.name;
    other.title = official.title;
    other.side = official.side;
    other.role = official.role;
    return other;
  }

  private String of(String id) {
    return id.equals(from) ? to : id;
  }

  private Map<String, Set<String>> above(Saying saying) {
    Map<String, Set<String>> above = new TreeMap<>();
    saying
        .above()
        .forEach(
            (id, all) -> {
              Set<String> upper = above.computeIfAbsent(of(id), key -> new TreeSet<>());
              all.forEach(one -> upper.add(of(one)));
            });
    return above;
  }
}
