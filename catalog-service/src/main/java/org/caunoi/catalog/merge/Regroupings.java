package org.caunoi.catalog.merge;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.caunoi.catalog.fact.Fact;
import org.caunoi.catalog.fact.Facts;
import org.caunoi.catalog.fact.RegisterChanges;
import org.caunoi.catalog.http.Candidate;
import org.caunoi.catalog.http.Preconditions;
import org.caunoi.catalog.http.ProblemException;
import org.caunoi.catalog.merge.Regrouping.Form;
import org.caunoi.catalog.reading.Grouping;
import org.caunoi.catalog.review.Review;
import org.caunoi.catalog.typing.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Merges and splits things where a person says so. What is merged away keeps all that it had, and
 * says where it went; what a person has grouped no reading takes apart; and each can be undone, to
 * what both would be without it.
 */
@ApplicationScoped
public class Regroupings {

  private final EntityManager entities;
  private final Facts facts;
  private final Grouping grouping;
  private final MentionMoves mentions;
  private final RegisterChanges changes;
  private final SecurityIdentity caller;
  private final Clock clock;

  Regroupings(
      EntityManager entities,
      Facts facts,
      Grouping grouping,
      MentionMoves mentions,
      RegisterChanges changes,
      SecurityIdentity caller,
      Clock clock) {
    this.entities = entities;
    this.facts = facts;
    this.grouping = grouping;
    this.mentions = mentions;
    this.changes = changes;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Makes one thing part of another. Call it inside a transaction.
   *
   * @throws ProblemException 404, 412, 428 as for decisions; 409 with the reason
   */
  public RegroupingView merge(
      Class<? extends Fact> type, UUID id, @Nullable String ifMatch, NewMerge wanted) {
    Refused.when(
        id.equals(wanted.into()),
        "Không thể gộp một mục với chính nó.",
        "A thing cannot be merged into itself.");
    lock(type, id, wanted.into());
    Fact source = facts.get(type, id);
    Preconditions.requireMatch(ifMatch, source.version);
    Fact target = facts.get(type, wanted.into());
    Refused.ifMerged(source);
    Refused.ifMerged(target);
    Refused.when(
        source.isDecided() && source.review != Review.REJECTED && !target.isDecided(),
        "Mục này đã có người quyết định; hãy gộp mục kia vào mục này.",
        "A person has decided on this one; merge the other one into it.");
    Refused.when(
        target.review == Review.REJECTED, "Mục kia đã bị bác bỏ.", "The other one is rejected.");
    Regrouping regrouping = new Regrouping(Form.MERGE, source, target, wanted.reason(), now());
    regrouping.byHandBefore = grouping.groupedByHand(List.of(source.id, target.id));
    regrouping.proposals = grouping.proposalsOf(source.id);
    source.review = Review.MERGED;
    source.mergedInto = target.id;
    redirect("merged_into = :old", id, target.id);
    grouping.move(source, target, regrouping.proposals);
    RegroupingView made = keep(regrouping, source, target);
    mentions.merged(regrouping, source, target);
    return made;
  }

  /**
   * Makes a new thing of what some articles say of one. Call it inside a transaction.
   *
   * @throws ProblemException 404, 412, 428 as for decisions; 409 with the reason
   */
  public <T extends Fact> RegroupingView split(
      Class<T> type,
      UUID id,
      @Nullable String ifMatch,
      NewSplit wanted,
      Function<Instant, T> create) {
    lock(type, id);
    T target = facts.get(type, id);
    Preconditions.requireMatch(ifMatch, target.version);
    Refused.ifMerged(target);
    List<UUID> taken = grouping.proposalsOf(id, wanted.articles());
    Refused.when(
        taken.isEmpty(),
        "Không bài nào trong số này nói về mục này.",
        "None of these articles tells of it.");
    Refused.when(
        taken.size() == grouping.proposalsOf(id).size() && !target.touched,
        "Phải để lại ít nhất một bài.",
        "At least one article must be left.");
    T source = create.apply(now());
    Regrouping regrouping = new Regrouping(Form.SPLIT, source, target, wanted.reason(), now());
    regrouping.byHandBefore = grouping.groupedByHand(List.of(id));
    regrouping.proposals = taken;
    grouping.move(target, source, taken);
    return keep(regrouping, source, target);
  }

  /**
   * Undoes the latest merge or split by which a thing became what it is. Call it inside a
   * transaction.
   *
   * @throws ProblemException 404, 412, 428 as for decisions; 409 with the reason why it cannot be
   *     undone
   */
  public RegroupingView undo(
      Class<? extends Fact> type,
      Form form,
      UUID id,
      @Nullable String ifMatch,
      @Nullable String reason) {
    Regrouping regrouping = holding(type, form, id, ifMatch);
    Fact source = facts.get(type, id);
    Fact target = facts.get(type, regrouping.targetId);
    Refused.ifMerged(target);
    Refused.when(
        !grouping.areAllOf(form == Form.MERGE ? target.id : id, regrouping.proposals),
        "Sau đó một số bài đã được tách hoặc gộp nữa; hãy hoàn tác việc ấy trước.",
        "Some of its articles were split or merged again since; undo that first.");
    if (form == Form.MERGE) {
      part(regrouping, source, target);
    } else {
      rejoin(regrouping, source, target);
    }
    return undone(regrouping, source, target, reason);
  }

  private void part(Regrouping regrouping, Fact source, Fact target) {
    source.review = regrouping.reviewBefore;
    source.confirmedBy = regrouping.confirmedByBefore;
    source.mergedInto = null;
    redirect(
        "id in (select source_id from regrouping where target_id = :old and form = 'MERGE'"
            + " and undone_at is null)",
        source.id,
        source.id);
    grouping.restore(target, source, regrouping.proposals, regrouping.byHandBefore);
    mentions.parted(regrouping, source, target);
  }

  private void rejoin(Regrouping regrouping, Fact source, Fact target) {
    Refused.ifMerged(source);
    Refused.when(
        source.isDecided(),
        "Mục đã tách ra có người quyết định hoặc sửa; hãy gộp lại bằng tay.",
        "A person has decided on what was split off, or edited it; merge it by hand.");
    grouping.restore(source, target, grouping.proposalsOf(source.id), regrouping.byHandBefore);
    source.mergedInto = target.id;
  }

  /** What is to be undone, with both things locked. */
  Regrouping holding(Class<? extends Fact> type, Form form, UUID id, @Nullable String ifMatch) {
    Regrouping regrouping = Regrouping.holding(form, id).orElse(null);
    if (regrouping != null) {
      lock(type, id, regrouping.targetId);
    }
    Preconditions.requireMatch(ifMatch, facts.get(type, id).version);
    if (regrouping == null) {
      throw Refused.nothingToUndo();
    }
    entities.refresh(regrouping);
    return regrouping;
  }

  RegroupingView undone(Regrouping regrouping, Fact source, Fact target, @Nullable String reason) {
    regrouping.undone(caller.getPrincipal().getName(), now(), reason);
    return done(regrouping, source, target);
  }

  /** All merges and splits in which a thing took part, the latest first. */
  public List<RegroupingView> of(Class<? extends Fact> type, UUID id) {
    facts.get(type, id);
    return Regrouping.of(id).stream().map(RegroupingView::of).toList();
  }

  /** What may be the same as a thing: for a person to look at, and to merge. */
  public <T extends Fact> List<Candidate> candidates(Kind<T, ?> kind, UUID id) {
    return kind.alike().apply(entities, facts.get(kind.type(), id)).stream()
        .filter(candidate -> !candidate.id().equals(id.toString()))
        .toList();
  }

  RegroupingView keep(Regrouping regrouping, Fact source, Fact target) {
    regrouping.madeBy = caller.getPrincipal().getName();
    regrouping.persist();
    return done(regrouping, source, target);
  }

  RegroupingView done(Regrouping regrouping, Fact source, Fact target) {
    source.changedAt = now();
    target.changedAt = now();
    changes.mark();
    return RegroupingView.of(regrouping);
  }

  /** What was merged into a thing goes where that goes. */
  private void redirect(String which, UUID old, UUID into) {
    entities
        .createNativeQuery("update fact set merged_into = :into where " + which)
        .setParameter("into", into)
        .setParameter("old", old)
        .executeUpdate();
  }

  /** In the order of their ids, so that two people do not wait for each other in a circle. */
  void lock(Class<? extends Fact> type, UUID... ids) {
    Stream.of(ids).sorted().forEach(id -> entities.find(type, id, LockModeType.PESSIMISTIC_WRITE));
  }

  private Instant now() {
    return clock.instant();
  }
}
