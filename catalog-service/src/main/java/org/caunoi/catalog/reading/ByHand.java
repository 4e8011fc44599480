package org.caunoi.catalog.reading;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caunoi.catalog.fact.FactOfficial;
import org.caunoi.catalog.fact.FactParty;
import org.caunoi.catalog.fact.Rows;

/** Whom statements of an article name because a person said so, whatever is read in them. */
final class ByHand {

  private static final String MENTIONS =
      """
      select by_hand.proposal_id, by_hand.from_id, by_hand.to_id, o.of_locality_id
        from mention_by_hand by_hand
        left join organisation o on cast(o.id as text) = by_hand.to_id
       where by_hand.proposal_id in (:proposals)
      """;

  private final Map<UUID, List<Renaming>> renamings = new HashMap<>();

  /** What people said of these statements. */
  ByHand(Collection<Proposal> known, EntityManager entities) {
    if (!known.isEmpty()) {
      Rows.of(
              entities
                  .createNativeQuery(MENTIONS)
                  .setParameter("proposals", known.stream().map(one -> one.id).toList()))
          .forEach(
              row ->
                  renamings
                      .computeIfAbsent((UUID) row[0], id -> new ArrayList<>())
                      .add(new Renaming((String) row[1], (String) row[2], (String) row[3])));
    }
  }

  /** Names the parties; of organisations once they are known. */
  void parties(List<Draft> drafts) {
    for (Draft draft : drafts) {
      for (Renaming renaming : of(draft)) {
        for (FactParty party : draft.parties()) {
          FactParty named = renaming.of(party);
          party.localityId = named.localityId;
          party.organisationId = named.organisationId;
          party.ofLocalityId = named.ofLocalityId;
        }
      }
    }
  }

  /** Names the people. */
  List<FactOfficial> people(Draft draft, List<FactOfficial> read) {
    List<FactOfficial> named = new ArrayList<>(read);
    of(draft).forEach(renaming -> named.replaceAll(renaming::of));
    return named;
  }

  private List<Renaming> of(Draft draft) {
    return renamings.getOrDefault(draft.proposal().id, List.of());
  }
}
