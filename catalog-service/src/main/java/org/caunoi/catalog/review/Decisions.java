package org.caunoi.catalog.review;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.caunoi.catalog.audit.AuditNotes;
import org.caunoi.catalog.http.Preconditions;
import org.caunoi.catalog.http.ProblemException;
import org.caunoi.catalog.http.ProblemType;
import org.caunoi.catalog.user.Roles;
import org.jspecify.annotations.Nullable;

/**
 * Takes people's decisions on reviewable things, and keeps a trace of each.
 *
 * <ul>
 *   <li>A decision may be reversed by a later one; one that would change nothing is refused (409).
 *   <li>Confirming a signed paper takes two people: the first one's confirmation keeps it
 *       UNREVIEWED, that of an approver with another account confirms it. This holds for
 *       administrators too.
 *   <li>What is confirmed and contradicted by a later article may be confirmed as it stands; a
 *       signed paper by an approver.
 *   <li>Rejecting takes one person, and forgets a first confirmation.
 * </ul>
 */
@ApplicationScoped
public class Decisions {

  /** The same account twice, or a second person who may not approve. */
  public static final ProblemType SECOND_PERSON_REQUIRED =
      new ProblemType(
          "second-person-required",
          409,
          "Cần người thứ hai xác nhận",
          "A second person must confirm");

  /** The thing is already what the decision would make it. */
  public static final ProblemType ALREADY_DECIDED =
      new ProblemType("already-decided", 409, "Đã được quyết định", "Already decided");

  private final SecurityIdentity caller;
  private final AuditNotes audit;
  private final Clock clock;

  Decisions(SecurityIdentity caller, AuditNotes audit, Clock clock) {
    this.caller = caller;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Decides on a thing. Call it inside the transaction that read and locked the row.
   *
   * @param ifMatch the If-Match header as sent
   * @throws ProblemException 428 without it, 412 when the thing has moved on, 409 as said above
   */
  public Decision decide(Reviewable thing, @Nullable String ifMatch, NewDecision wanted) {
    Preconditions.requireMatch(ifMatch, thing.version());
    refuseMerged(thing);
    boolean reject = wanted.decision() == Verdict.REJECT;
    Decision decision = trace(thing, reject ? Step.REJECT : Step.CONFIRM, wanted.reason());
    if (reject) {
      refuseIf(
          thing.review() == Review.REJECTED,
          ALREADY_DECIDED,
          "Đã bị bác bỏ rồi.",
          "It is rejected already.");
      thing.decided(Review.REJECTED, null);
    } else {
      confirm(thing);
    }
    return decision.keep(thing);
  }

  /**
   * Takes back a decision, so that the thing stands in review as it did before it. What was written
   * into the thing meanwhile stays. Call it inside the transaction that read and locked the row.
   *
   * @param ifMatch the If-Match header as sent: the version of the thing
   * @throws ProblemException 428 without it, 412 when the thing has moved on, 409 with the reason
   *     why this decision cannot be taken back
   */
  public Decision undo(
      Decision decision, Reviewable thing, @Nullable String ifMatch, @Nullable String reason) {
    Preconditions.requireMatch(ifMatch, thing.version());
    refuseMerged(thing);
    Undo.check(decision, thing, caller);
    Decision undo = trace(thing, Step.UNDO, reason);
    undo.undoes = decision.id;
    thing.decided(decision.reviewBefore, decision.confirmedByBefore);
    return undo.keep(thing);
  }

  private void confirm(Reviewable thing) {
    String user = caller.getPrincipal().getName();
    if (thing.review() == Review.CONFIRMED) {
      confirmAsItStands(thing);
      return;
    }
    if (!thing.needsSecondPerson()) {
      thing.decided(Review.CONFIRMED, user);
    } else if (thing.confirmedBy() == null) {
      thing.decided(Review.UNREVIEWED, user);
    } else {
      refuseIf(
          user.equals(thing.confirmedBy()) || !caller.hasRole(Roles.APPROVER),
          SECOND_PERSON_REQUIRED,
          "Hãy nhờ một người phê duyệt khác " + thing.confirmedBy() + " cùng xác nhận.",
          "Ask an approver other than " + thing.confirmedBy() + " to confirm it too.");
      thing.decided(Review.CONFIRMED, user);
    }
  }

  /** Settles what later articles say against it: the register keeps what it says. */
  private void confirmAsItStands(Reviewable thing) {
    refuseIf(
        !thing.isContradicted(),
        ALREADY_DECIDED,
        "Đã được xác nhận rồi.",
        "It is confirmed already.");
    refuseIf(
        thing.needsSecondPerson() && !caller.hasRole(Roles.APPROVER),
        SECOND_PERSON_REQUIRED,
        "Văn bản đã ký: hãy nhờ một người phê duyệt.",
        "It is a signed paper: ask an approver.");
    thing.decided(Review.CONFIRMED, thing.confirmedBy());
  }

  private Decision trace(Reviewable thing, Step step, @Nullable String reason) {
    audit.say(step.name(), reason);
    return new Decision(thing, step, reason, caller.getPrincipal().getName(), clock.instant());
  }

  private static void refuseMerged(Reviewable thing) {
    refuseIf(
        thing.review() == Review.MERGED,
        ProblemType.CONFLICT,
        "Nay là một phần của mục khác; hãy quyết định ở mục đó.",
        "It is part of another one now; decide on that.");
  }

  static void refuseIf(boolean wrong, ProblemType type, String vi, String en) {
    if (wrong) {
      throw new ProblemException(type, vi, en);
    }
  }
}
