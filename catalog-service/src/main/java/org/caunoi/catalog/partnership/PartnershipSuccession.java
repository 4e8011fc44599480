package org.caunoi.catalog.partnership;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.caunoi.catalog.evidence.Edit;
import org.caunoi.catalog.http.Page;
import org.caunoi.catalog.http.Preconditions;
import org.caunoi.catalog.http.ProblemException;
import org.caunoi.catalog.http.ProblemType;
import org.caunoi.catalog.locality.Locality;
import org.caunoi.catalog.locality.LocalityRef;
import org.caunoi.catalog.locality.Succeeded;
import org.caunoi.catalog.review.SubjectKind;
import org.caunoi.catalog.typing.Typing;
import org.caunoi.catalog.typing.Typist;
import org.jspecify.annotations.Nullable;

/**
 * Carries partnerships on when their home is succeeded: one successor takes them over, of several a
 * person chooses. The name under which a partnership was made stays with it.
 */
@ApplicationScoped
class PartnershipSuccession {

  /** The partnership does not wait for a successor. */
  static final ProblemType NOT_AWAITING =
      new ProblemType(
          "not-awaiting-succession", 409, "Không chờ kế thừa", "It awaits no successor");

  private static final String NAMED =
      "select l from Locality l where l.id in :ids and l.id <> :home order by l.id";

  private static final String SAME_NAME =
      """
      select l from Locality l where l.parentId = :above and l.validTo is null and not l.withdrawn
         and folded(l.nameVi) = folded(:name) order by l.id
      """;

  private final EntityManager entities;
  private final Partnerships partnerships;
  private final Typing typing;

  PartnershipSuccession(EntityManager entities, Partnerships partnerships, Typing typing) {
    this.entities = entities;
    this.partnerships = partnerships;
    this.typing = typing;
  }

  void follow(@Observes Succeeded event) {
    List<Partnership> all =
        entities
            .createQuery(
                "select p from Partnership p where p.home = :home and p.status <> ENDED",
                Partnership.class)
            .setParameter("home", event.locality())
            .getResultList();
    for (Partnership one : all) {
      if (event.successors().size() == 1) {
        move(one, event.successors().get(0), event.typist(), event.reason());
      } else {
        set(one, PartnershipStatus.AWAITING_SUCCESSION, event.typist(), event.reason());
      }
    }
  }

  /** Who may carry it on, the likeliest first; nobody unless it waits. */
  Page<SuccessorCandidate> candidates(Partnership partnership) {
    List<SuccessorCandidate> candidates = new ArrayList<>();
    Locality home = partnership.home;
    if (partnership.status == PartnershipStatus.AWAITING_SUCCESSION) {
      entities
          .createQuery(NAMED, Locality.class)
          .setParameter("ids", home.successors)
          .setParameter("home", home.id)
          .getResultList()
          .forEach(one -> candidates.add(candidate(one, "named-successor")));
      if (candidates.isEmpty() && home.successorId != null) {
        entities
            .createQuery(SAME_NAME, Locality.class)
            .setParameter("above", home.successorId)
            .setParameter("name", home.nameVi)
            .getResultList()
            .forEach(one -> candidates.add(candidate(one, "same-name")));
        candidates.add(candidate(entities.find(Locality.class, home.successorId), "unit-above"));
      }
    }
    return new Page<>(candidates, null);
  }

  private static SuccessorCandidate candidate(Locality locality, String why) {
    return new SuccessorCandidate(LocalityRef.of(locality), List.of(why));
  }

  /** Takes a person's word for who carries it on. */
  Partnership choose(UUID id, @Nullable String ifMatch, NewSuccessor wanted) {
    Typist typist = typing.typist();
    Partnership partnership = partnerships.lock(SubjectKind.PARTNERSHIP, id);
    Preconditions.requireMatch(ifMatch, partnership.version);
    if (partnership.status != PartnershipStatus.AWAITING_SUCCESSION) {
      throw new ProblemException(
          NOT_AWAITING,
          "Chỉ chọn được khi quan hệ đang chờ xác định đơn vị kế thừa.",
          "One can be chosen only while the partnership awaits its successor.");
    }
    Locality successor = typist.find(Locality.class, wanted.localityId(), "/localityId");
    if (successor != null) {
      check(partnership, successor, typist);
    }
    typist.refuseErrors();
    move(partnership, successor, typist, wanted.reason());
    set(partnership, PartnershipStatus.ACTIVE, typist, wanted.reason());
    partnerships.changed(partnership);
    return partnership;
  }

  private static void check(Partnership partnership, Locality successor, Typist typist) {
    if (successor.id.equals(partnership.home.id)) {
      typist.refuse("/localityId", "successor-of-itself", null);
    } else if (!successor.country.equals(partnership.home.country)) {
      typist.refuse("/localityId", "other-country", successor.country);
    } else if (successor.validTo != null) {
      typist.refuse("/localityId", "ended", successor.validTo.toString());
    }
  }

  private static void move(
      Partnership partnership, Locality successor, Typist typist, @Nullable String reason) {
    note(partnership, "homeId", partnership.home.id, successor.id, typist, reason);
    partnership.home = successor;
  }

  private static void set(
      Partnership partnership, PartnershipStatus status, Typist typist, @Nullable String reason) {
    if (partnership.status != status) {
      note(partnership, "status", partnership.status.name(), status.name(), typist, reason);
      partnership.status = status;
    }
  }

  private static void note(
      Partnership partnership,
      String field,
      String before,
      String after,
      Typist typist,
      @Nullable String reason) {
    JsonNodeFactory json = JsonNodeFactory.instance;
    partnership.edits.add(
        new Edit(
            field,
            json.textNode(before),
            json.textNode(after),
            typist.name(),
            typist.now(),
            reason));
    partnership.touched = true;
    partnership.changedAt = typist.now();
  }
}
