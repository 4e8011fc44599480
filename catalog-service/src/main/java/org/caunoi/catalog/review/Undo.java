package org.caunoi.catalog.review;

import io.quarkus.security.identity.SecurityIdentity;
import java.util.List;
import java.util.Objects;
import org.caunoi.catalog.http.ProblemException;
import org.caunoi.catalog.http.ProblemType;
import org.caunoi.catalog.user.Roles;

/**
 * When a decision can be taken back: by the person who made it, or by an approver; only the latest
 * that still holds; only while the thing stands in review as the decision left it. A confirmation
 * by two people comes back only for what they have seen.
 */
final class Undo {

  /** The decision cannot be taken back (any more); detail says why. */
  static final ProblemType REFUSED =
      new ProblemType(
          "undo-refused",
          409,
          "Không hoàn tác được quyết định này",
          "This decision cannot be undone");

  private Undo() {}

  static void check(Decision decision, Reviewable thing, SecurityIdentity caller) {
    String user = caller.getPrincipal().getName();
    if (!user.equals(decision.decidedBy) && !caller.hasRole(Roles.APPROVER)) {
      throw new ProblemException(
          ProblemType.FORBIDDEN,
          "Hãy nhờ " + decision.decidedBy + " hoặc một người phê duyệt hoàn tác.",
          "Ask " + decision.decidedBy + " or an approver to undo it.");
    }
    Decisions.refuseIf(
        decision.decision == Step.UNDO,
        REFUSED,
        "Đây đã là một lần hoàn tác; hãy quyết định lại.",
        "This is itself an undoing; decide again instead.");
    Decisions.refuseIf(
        decision.decision == Step.CONFIRM && decision.reviewBefore == Review.CONFIRMED,
        REFUSED,
        "Quyết định này đã giải quyết một mâu thuẫn giữa các bài; hãy sửa hoặc bác bỏ mục này.",
        "It settled what articles contradicted; edit or reject the thing instead.");
    checkItHolds(decision);
    Decisions.refuseIf(
        thing.review() != decision.reviewAfter
            || !Objects.equals(thing.confirmedBy(), decision.confirmedByAfter),
        REFUSED,
        "Tình trạng xét duyệt đã đổi vì một việc khác (sửa, gộp hoặc tách); hãy quyết định lại.",
        "Its state of review was changed by something else (an edit, a merge or a split); decide"
            + " again instead.");
    Decisions.refuseIf(
        decision.reviewBefore == Review.CONFIRMED
            && thing.needsSecondPerson()
            && thing.version() != decision.versionBefore + 1,
        REFUSED,
        "Văn bản đã thay đổi từ khi hai người xác nhận; hãy xác nhận lại từ đầu.",
        "The paper has changed since two people confirmed it; confirm it anew.");
  }

  private static void checkItHolds(Decision decision) {
    Decision holding = Decision.holdingOn(decision.subjectId).orElse(null);
    Decisions.refuseIf(
        holding == null || !Decision.undoneAmong(List.of(decision.id)).isEmpty(),
        REFUSED,
        "Quyết định này đã được hoàn tác rồi.",
        "This decision is undone already.");
    if (holding != null && !holding.id.equals(decision.id)) {
      throw new ProblemException(
          REFUSED,
          "Sau đó " + holding.decidedBy + " đã quyết định nữa; hãy hoàn tác quyết định ấy trước.",
          holding.decidedBy + " has decided on it since; undo that decision first.");
    }
  }
}
