package org.caunoi.catalog.agreement;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.caunoi.catalog.fact.Facts;
import org.caunoi.catalog.fact.RegisterChanges;
import org.caunoi.catalog.fact.Rows;
import org.caunoi.catalog.http.Preconditions;
import org.caunoi.catalog.http.ProblemException;
import org.caunoi.catalog.http.ProblemType;
import org.caunoi.catalog.review.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Which signed paper is the next stage of which unsigned one. The database proposes it, of the same
 * parties within 24 months; a person says so or not, and no reading changes that.
 */
@ApplicationScoped
class Stages {

  /** It cannot be said of these two; detail says why. */
  static final ProblemType REFUSED =
      new ProblemType(
          "stage-refused", 409, "Không quyết định được như vậy", "It cannot be decided so");

  private static final String LINKS =
      """
      select later_id, earlier_id, 'PROPOSED' from stage_proposal where later_id in (:ids)
      union all
      select next_stage_of, agreement.id, 'NEXT' from agreement join fact using (id)
       where next_stage_of in (:ids) and superseded_at is null
       order by 1, 2
      """;

  private final EntityManager entities;
  private final Facts facts;
  private final RegisterChanges changes;
  private final SecurityIdentity caller;
  private final Clock clock;

  Stages(
      EntityManager entities,
      Facts facts,
      RegisterChanges changes,
      SecurityIdentity caller,
      Clock clock) {
    this.entities = entities;
    this.facts = facts;
    this.changes = changes;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * How a paper stands to others.
   *
   * @param proposed the unsigned papers of which it may be the next stage: a person has to say
   * @param next the papers that are its next stage
   */
  record Links(List<UUID> proposed, List<UUID> next) {
    static final Links NONE = new Links(List.of(), List.of());
  }

  /** Those of these papers that have any, by paper. */
  Map<UUID, Links> of(Collection<UUID> agreements) {
    Map<UUID, Links> links = new HashMap<>();
    if (!agreements.isEmpty()) {
      for (Object[] row :
          Rows.of(entities.createNativeQuery(LINKS).setParameter("ids", agreements))) {
        Links of =
            links.computeIfAbsent(
                (UUID) row[0], id -> new Links(new ArrayList<>(), new ArrayList<>()));
        ("NEXT".equals(row[2]) ? of.next() : of.proposed()).add((UUID) row[1]);
      }
    }
    return links;
  }

  /** What people said of a paper, the latest first. */
  List<StageDecisionView> decisions(UUID id) {
    facts.get(Agreement.class, id);
    return StageDecision.of(id).stream().map(StageDecisionView::of).toList();
  }

  /**
   * Takes a person's word for whether a paper is the next stage of another one. Call it inside a
   * transaction.
   *
   * @throws ProblemException 404, 412, 428 as for decisions; 409 with the reason
   */
  Agreement decide(UUID id, @Nullable String ifMatch, NewStageDecision wanted) {
    Agreement later = locked(id, ifMatch);
    facts.get(Agreement.class, wanted.earlier());
    refuseIf(
        !of(List.of(id)).getOrDefault(id, Links.NONE).proposed().contains(wanted.earlier()),
        "Không có đề xuất như vậy: hai văn bản phải cùng các bên, ký trong 24 tháng sau văn bản chưa"
            + " ký, và chưa có quyết định; với văn bản thuộc về nhau, hãy dùng parentId.",
        "That is not proposed: both need the same parties, the signature at most 24 months after the"
            + " unsigned paper, and no decision yet; of papers that belong together set parentId.");
    new StageDecision(id, wanted, user(), clock.instant()).persist();
    if (wanted.decision() == Verdict.CONFIRM) {
      later.nextStageOf = wanted.earlier();
      hold(id, wanted.earlier());
    }
    return changed(later);
  }

  /**
   * Takes back what was said of a paper and another one. Call it inside a transaction.
   *
   * @throws ProblemException as {@link #decide}
   */
  Agreement undo(UUID id, @Nullable String ifMatch, StageUndo wanted) {
    Agreement later = locked(id, ifMatch);
    StageDecision decision = StageDecision.holding(id, wanted.earlier()).orElse(null);
    if (decision == null) {
      throw new ProblemException(
          REFUSED,
          "Không có quyết định nào về hai văn bản này để hoàn tác.",
          "There is no decision on these two papers to undo.");
    }
    decision.undone(user(), clock.instant(), wanted.reason());
    if (Objects.equals(later.nextStageOf, wanted.earlier())) {
      later.nextStageOf = null;
    }
    return changed(later);
  }

  /** What their articles say stays with the two papers, so that no reading parts what is linked. */
  private void hold(UUID... papers) {
    entities
        .createNativeQuery(
            "update proposal set by_hand = true where fact_id in (:papers) and stated")
        .setParameter("papers", List.of(papers))
        .executeUpdate();
  }

  private Agreement locked(UUID id, @Nullable String ifMatch) {
    Agreement later = entities.find(Agreement.class, id, LockModeType.PESSIMISTIC_WRITE);
    Agreement present = later == null ? facts.get(Agreement.class, id) : later;
    Preconditions.requireMatch(ifMatch, present.version);
    refuseIf(
        present.supersededAt != null || present.mergedInto != null,
        "Nay là một phần của văn bản khác; hãy quyết định ở đó.",
        "It is part of another paper now; decide on that.");
    return present;
  }

  /** The triggers that propose stages follow the fact's row at the commit; this shows it now. */
  private Agreement changed(Agreement later) {
    later.changedAt = clock.instant();
    changes.mark();
    entities
        .createNativeQuery("select cast(propose_stages(:id) as text)")
        .setParameter("id", later.id)
        .getSingleResultOrNull();
    return later;
  }

  private String user() {
    return caller.getPrincipal().getName();
  }

  private static void refuseIf(boolean wrong, String vi, String en) {
    if (wrong) {
      throw new ProblemException(REFUSED, vi, en);
    }
  }
}
