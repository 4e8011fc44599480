package org.caunoi.catalog.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.caunoi.catalog.fact.Fact;

/** Lets a person say which statements are of which fact. */
@ApplicationScoped
public class Grouping {

  private final EntityManager entities;
  private final Neighbours neighbours;
  private final FactWriter facts;

  Grouping(EntityManager entities, Neighbours neighbours, FactWriter facts) {
    this.entities = entities;
    this.neighbours = neighbours;
    this.facts = facts;
  }

  /** All statements that a fact ever had of these articles. */
  public List<UUID> proposalsOf(UUID fact, Collection<String> articles) {
    return ids("fact.id = ?1 and articleId in ?2", fact, articles);
  }

  /** All statements that a fact ever had. */
  public List<UUID> proposalsOf(UUID fact) {
    return ids("fact.id = ?1", fact);
  }

  /** Those statements of these facts that a person has put there. */
  public List<UUID> groupedByHand(Collection<UUID> facts) {
    return ids("fact.id in ?1 and byHand", facts);
  }

  /** Whether all of these statements are of a fact. */
  public boolean areAllOf(UUID fact, Collection<UUID> proposals) {
    return proposals.isEmpty()
        || ids("fact.id = ?1 and id in ?2", fact, proposals).size() == proposals.size();
  }

  /** Moves statements, and holds all that both facts have from now on where they are. */
  public void move(Fact from, Fact to, Collection<UUID> proposals) {
    List<Member> members = neighbours.ofFacts(List.of(from.id, to.id));
    Settlement settlement = settlement(members, from, to, proposals);
    // A fact that was split off is there before anything is of it.
    settlement.create(to);
    facts.write(settlement, List.of(), Set.of());
    assign(to, proposals);
    entities
        .createQuery("update Proposal p set p.byHand = true where p.fact in ?1")
        .setParameter(1, List.of(from, to))
        .executeUpdate();
  }

  /** Moves statements back, and lets go of all but those that were held before. */
  public void restore(
      Fact from, Fact to, Collection<UUID> proposals, Collection<UUID> byHandBefore) {
    List<Member> members = neighbours.ofFacts(List.of(from.id, to.id));
    facts.write(settlement(members, from, to, proposals), List.of(), Set.of());
    assign(to, proposals);
    Set<UUID> held = new HashSet<>(byHandBefore);
    Proposal.<Proposal>list("fact in ?1", List.of(from, to))
        .forEach(proposal -> proposal.byHand = held.contains(proposal.id));
  }

  /** What no article says any more moves too, in case that one says it again. */
  private void assign(Fact to, Collection<UUID> proposals) {
    if (!proposals.isEmpty()) {
      entities
          .createNativeQuery(
              "update proposal set fact_id = :fact, decided = stated and :decided"
                  + " where id in (:proposals)")
          .setParameter("fact", to.id)
          .setParameter("decided", to.isDecided())
          .setParameter("proposals", proposals)
          .executeUpdate();
    }
  }

  private static Settlement settlement(
      List<Member> members, Fact from, Fact to, Collection<UUID> proposals) {
    List<Member> stay = new ArrayList<>();
    List<Member> go = new ArrayList<>();
    for (Member member : members) {
      boolean goes = proposals.contains(member.proposalId());
      boolean isThere = to.id.equals(member.factId());
      (goes || isThere ? go : stay).add(goes ? member.letGo() : member);
    }
    List<Member> all = new ArrayList<>(stay);
    all.addAll(go);
    return Settlement.given(all, Map.of(from.id, stay, to.id, go));
  }

  private static List<UUID> ids(String condition, Object... values) {
    return Proposal.<Proposal>list(condition, values).stream()
        .map(proposal -> proposal.id)
        .toList();
  }
}
