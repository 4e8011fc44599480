package org.caunoi.catalog.merge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiFunction;
import org.caunoi.catalog.fact.Fact;
import org.caunoi.catalog.fact.Facts;
import org.caunoi.catalog.fact.Rows;
import org.caunoi.catalog.http.Preconditions;
import org.caunoi.catalog.http.ProblemException;
import org.caunoi.catalog.merge.Regrouping.Form;
import org.caunoi.catalog.review.Review;
import org.jspecify.annotations.Nullable;

/**
 * Splits people and organisations: of two that were taken for one, chosen facts name the other one
 * from then on. It is new, or is there already; no reading of the same articles undoes it.
 */
@ApplicationScoped
public class Partings {

  private static final String NAMING =
      """
      select fact.id from fact
       where fact.superseded_at is null and fact.id in (
         select fact_id from fact_party where organisation_id = :id
         union all select fact_id from fact_official where official_id = :id
         union all select id from official where organisation_id = :id)
      """;

  private final EntityManager entities;
  private final Facts facts;
  private final Regroupings regroupings;
  private final Moves moves;
  private final Clock clock;

  Partings(EntityManager entities, Facts facts, Regroupings regroupings, Moves moves, Clock clock) {
    this.entities = entities;
    this.facts = facts;
    this.regroupings = regroupings;
    this.moves = moves;
    this.clock = clock;
  }

  /**
   * Lets some facts name another one. Call it inside a transaction.
   *
   * @param another makes a new one of the same name
   * @throws ProblemException 404, 412, 428 as for decisions; 409 with the reason
   */
  <T extends Fact> RegroupingView split(
      Class<T> type,
      UUID id,
      @Nullable String ifMatch,
      NewParting wanted,
      BiFunction<T, Instant, T> another) {
    UUID into = wanted.into();
    Refused.when(
        id.equals(into),
        "Hãy chọn một mục khác, hoặc bỏ trống into để tạo mục mới.",
        "Choose another one, or leave out into for a new one.");
    regroupings.lock(type, into == null ? new UUID[] {id} : new UUID[] {id, into});
    T target = facts.get(type, id);
    Preconditions.requireMatch(ifMatch, target.version);
    Refused.ifMerged(target);
    Set<UUID> chosen = new TreeSet<>(wanted.facts());
    refuseOthers(target, chosen);
    Instant now = clock.instant();
    T source = into == null ? another.apply(target, now) : facts.get(type, into);
    Refused.ifMerged(source);
    Refused.when(
        source.review == Review.REJECTED, "Mục kia đã bị bác bỏ.", "The other one is rejected.");
    if (into == null) {
      source.persist();
      entities.flush();
    }
    Regrouping regrouping = new Regrouping(Form.SPLIT, source, target, wanted.reason(), now);
    RegroupingView made = regroupings.keep(regrouping, source, target);
    moves.move(regrouping.id, Named.valueOf(target.subjectKind()), id, source.id, chosen);
    return made;
  }

  /**
   * Lets them name the one that they named before. Call it inside a transaction.
   *
   * @throws ProblemException 404, 412, 428 as for decisions; 409 with the reason why it cannot be
   *     undone
   */
  RegroupingView undo(
      Class<? extends Fact> type, UUID id, @Nullable String ifMatch, @Nullable String reason) {
    Regrouping regrouping = regroupings.holding(type, Form.SPLIT, id, ifMatch);
    Fact source = facts.get(type, id);
    Fact target = facts.get(type, regrouping.targetId);
    Refused.ifMerged(source);
    Refused.ifMerged(target);
    boolean isNew = source.createdAt.equals(regrouping.madeAt);
    Refused.when(
        isNew && source.isDecided(),
        "Mục đã tách ra có người quyết định hoặc sửa; hãy gộp lại bằng tay.",
        "A person has decided on what was split off, or edited it; merge it by hand.");
    // What names it now came from there: the rows moved go back to whom they were of.
    moves.back(regrouping.id, Named.valueOf(source.subjectKind()), target.id, source.id);
    if (isNew) {
      Refused.when(
          !naming(source.id).isEmpty(),
          "Sau đó đã có mục khác ghi tên đối tượng này; hãy gộp lại bằng tay.",
          "Something else names it since; merge it by hand.");
      source.supersededAt = clock.instant();
      source.mergedInto = target.id;
    }
    return regroupings.undone(regrouping, source, target, reason);
  }

  private void refuseOthers(Fact target, Set<UUID> chosen) {
    Set<UUID> naming = new TreeSet<>(naming(target.id));
    Set<UUID> others = new TreeSet<>(chosen);
    others.removeAll(naming);
    Refused.when(
        !others.isEmpty(),
        "Những mục này không ghi tên đối tượng: " + others,
        "These do not name it: " + others);
    Refused.when(
        chosen.equals(naming) && !target.touched,
        "Phải để lại ít nhất một mục; nếu chuyển tất cả, hãy gộp.",
        "At least one fact must be left; to move all, merge.");
  }

  private List<UUID> naming(UUID id) {
    return Rows.column(entities.createNativeQuery(NAMING).setParameter("id", id));
  }
}
