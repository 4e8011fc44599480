package org.caunoi.catalog.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.caunoi.catalog.activity.Activity;
import org.caunoi.catalog.agreement.Agreement;
import org.caunoi.catalog.article.Article;
import org.caunoi.catalog.commitment.Commitment;
import org.caunoi.catalog.fact.Fact;
import org.caunoi.catalog.fact.Rows;
import org.caunoi.catalog.milestone.Milestone;
import org.caunoi.catalog.review.Review;

/** Writes facts from their statements, and which statements they have. */
@ApplicationScoped
class FactWriter {

  private final EntityManager entities;
  private final Mentions mentions;
  private final Relinking relinking;
  private final Clock clock;

  FactWriter(EntityManager entities, Mentions mentions, Relinking relinking, Clock clock) {
    this.entities = entities;
    this.mentions = mentions;
    this.relinking = relinking;
    this.clock = clock;
  }

  /**
   * Writes facts as they are settled.
   *
   * @param proposals those whose statements are new, changed or withdrawn
   * @param news the facts of which something else is said now, though by the same
   */
  void write(Settlement settlement, Collection<Proposal> proposals, Set<UUID> news) {
    Instant now = clock.instant();
    Set<UUID> touched = new HashSet<>(settlement.before());
    Map<UUID, Boolean> named = mentions.of(touched);
    Map<UUID, Fact> facts = house(settlement, now);
    Set<UUID> dirty = new HashSet<>(settlement.changed());
    dirty.addAll(settlement.factsOf(news));
    Derivation derivation =
        new Derivation(
            relinking.factOf(settlement, dirty),
            id -> entities.getReference(Article.class, id),
            now);
    dirty.stream()
        .map(facts::get)
        // What is said at an activity comes after it.
        .sorted(Comparator.comparing(fact -> fact instanceof Commitment))
        .forEach(fact -> rewrite(fact, settlement, derivation, now));
    keep(proposals, settlement, facts);
    relinking.follow(settlement, derivation);
    touched.addAll(facts.keySet());
    if (!dirty.isEmpty()) {
      mentions.refresh(named, touched, now);
    }
  }

  /** The facts of all statements, those that are new among them. */
  private Map<UUID, Fact> house(Settlement settlement, Instant now) {
    Set<UUID> old = new HashSet<>(settlement.before());
    Map<UUID, Fact> facts = new HashMap<>();
    Rows.withIds(entities, Fact.class, old).forEach(fact -> facts.put(fact.id, fact));
    settlement.created().forEach(fact -> facts.put(fact.id, fact));
    for (List<Member> cluster : settlement.homeless()) {
      Fact fact = newFact(cluster.get(0).saying().read(), now);
      facts.put(fact.id, fact);
      settlement.house(cluster, fact.id);
    }
    return facts;
  }

  private static Fact newFact(ReadFact read, Instant now) {
    if (read instanceof ReadActivity) {
      return new Activity(now);
    }
    if (read instanceof ReadAgreement) {
      return new Agreement(now);
    }
    return read instanceof ReadCommitment ? new Commitment(now) : new Milestone(now);
  }

  private static void rewrite(
      Fact fact, Settlement settlement, Derivation derivation, Instant now) {
    List<Member> members = settlement.of(fact.id);
    if (fact.review == Review.MERGED) {
      // It stays as it was, for the day that it is parted again.
      return;
    }
    if (fact.isDecided()) {
      derivation.support(fact, members, settlement.left(fact.id));
    } else if (members.isEmpty()) {
      // Nobody says it any more, or not under this id.
      fact.supersededAt = now;
      fact.changedAt = now;
      fact.mergedInto = settlement.successor(fact.id);
    } else {
      derivation.fill(fact, members);
      fact.persist();
    }
  }

  private void keep(Collection<Proposal> proposals, Settlement settlement, Map<UUID, Fact> facts) {
    Set<UUID> own = new HashSet<>();
    for (Proposal proposal : proposals) {
      own.add(proposal.id);
      UUID fact = settlement.factOf(proposal.id);
      if (fact != null) {
        proposal.fact = facts.get(fact);
      }
      proposal.persist();
    }
    settlement.moved().stream()
        .filter(member -> !own.contains(member.proposalId()))
        .forEach(
            member ->
                entities
                    .createQuery("update Proposal p set p.fact = ?1 where p.id = ?2")
                    .setParameter(1, facts.get(settlement.factOf(member.proposalId())))
                    .setParameter(2, member.proposalId())
                    .executeUpdate());
  }
}
