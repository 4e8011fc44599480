package org.caunoi.catalog.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caunoi.catalog.activity.Activity;
import org.caunoi.catalog.commitment.Commitment;
import org.caunoi.catalog.fact.Fact;
import org.caunoi.catalog.fact.Rows;

/**
 * Keeps the links between facts on what their statements have become: what was signed at an
 * activity, and where a commitment was made.
 */
@ApplicationScoped
class Relinking {

  private static final String NAMING =
      """
      select activity_id, agreement_id from activity_agreement where agreement_id in (:facts)
      union
      select id, activity_id from commitment where activity_id in (:facts)
      """;

  private final EntityManager entities;
  private final Neighbours neighbours;

  Relinking(EntityManager entities, Neighbours neighbours) {
    this.entities = entities;
    this.neighbours = neighbours;
  }

  /** The fact of every statement that is named by the statements of these facts. */
  UnaryOperator<UUID> factOf(Settlement settlement, Collection<UUID> facts) {
    Map<UUID, UUID> known = new HashMap<>(settlement.factOf());
    Set<UUID> named =
        facts.stream()
            .flatMap(fact -> settlement.of(fact).stream())
            .flatMap(Relinking::named)
            .filter(id -> !known.containsKey(id))
            .collect(Collectors.toCollection(TreeSet::new));
    known.putAll(stored(named));
    return known::get;
  }

  /** Follows facts that have lost statements to others, wherever they are named. */
  void follow(Settlement settlement, Derivation derivation) {
    Set<UUID> losers = settlement.moved().stream().map(Member::factId).collect(Collectors.toSet());
    losers.removeIf(Objects::isNull);
    if (losers.isEmpty()) {
      return;
    }
    Set<UUID> naming = new HashSet<>();
    Rows.of(entities.createNativeQuery(NAMING).setParameter("facts", losers))
        .forEach(row -> naming.add((UUID) row[0]));
    if (!naming.isEmpty()) {
      Map<UUID, List<Member>> members =
          neighbours.of("", Set.of(), naming).stream()
              .collect(Collectors.groupingBy(Member::factId));
      Map<UUID, UUID> known =
          stored(
              members.values().stream()
                  .flatMap(List::stream)
                  .flatMap(Relinking::named)
                  .collect(Collectors.toSet()));
      Fact.<Fact>list("id in ?1 order by id", naming)
          .forEach(
              fact -> {
                if (fact.isDecided()) {
                  replace(fact, settlement);
                } else {
                  derivation.link(fact, members.getOrDefault(fact.id, List.of()), known::get);
                }
              });
    }
  }

  /** What a person has linked stays linked, with what it has become. */
  private static void replace(Fact fact, Settlement settlement) {
    UnaryOperator<UUID> now =
        id -> settlement.successor(id) == null ? id : settlement.successor(id);
    if (fact instanceof Activity activity) {
      List<UUID> linked = activity.agreements.stream().map(now).distinct().toList();
      if (!linked.equals(activity.agreements)) {
        activity.agreements.clear();
        activity.agreements.addAll(linked);
      }
    } else if (fact instanceof Commitment commitment && commitment.activityId != null) {
      commitment.activityId = now.apply(commitment.activityId);
    }
  }

  private static Stream<UUID> named(Member member) {
    return Stream.concat(
        member.saying().agreements().stream(), Stream.ofNullable(member.saying().activity()));
  }

  private Map<UUID, UUID> stored(Collection<UUID> proposals) {
    Map<UUID, UUID> facts = new HashMap<>();
    if (!proposals.isEmpty()) {
      Rows.of(
              entities
                  .createNativeQuery("select id, fact_id from proposal where id in (:ids)")
                  .setParameter("ids", proposals))
          .forEach(row -> facts.put((UUID) row[0], (UUID) row[1]));
    }
    return facts;
  }
}
