package org.caunoi.catalog.partnership;

import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.caunoi.catalog.fact.Audience;
import org.caunoi.catalog.http.Candidate;
import org.caunoi.catalog.locality.Locality;
import org.caunoi.catalog.typing.Kind;
import org.caunoi.catalog.typing.LegalDay;
import org.caunoi.catalog.typing.NewAttachment;
import org.caunoi.catalog.typing.Texts;
import org.caunoi.catalog.typing.Typed;
import org.caunoi.catalog.typing.Typist;
import org.jspecify.annotations.Nullable;

/**
 * What people say of a partnership. Its two sides stay as they are: one that names the wrong side
 * is rejected and typed anew; a successor is chosen by {@code …/succession}.
 *
 * @param since as precise as it is known
 * @param status left out: ACTIVE
 * @param endedOn when it ended; goes with the status ENDED
 */
public record NewPartnership(
    @NotBlank @Size(max = 100) String homeId,
    @NotBlank @Size(max = 100) String partnerId,
    @NotNull PartnershipKind kind,
    @Nullable @LegalDay String since,
    @Nullable PartnershipStatus status,
    @Nullable @LegalDay String endedOn,
    @Nullable @Size(max = Texts.NOTE) @Pattern(regexp = Texts.LINES) String statement,
    @Nullable @Size(max = 50) List<@Valid NewAttachment> documents,
    @Nullable Audience audience)
    implements Typed<Partnership> {

  static final Kind<Partnership, NewPartnership> KIND =
      new Kind<>(
          Partnership.class,
          NewPartnership.class,
          Partnership::new,
          NewPartnership::of,
          NewPartnership::alike);

  public NewPartnership {
    documents = documents == null ? List.of() : documents;
  }

  private static NewPartnership of(Partnership one) {
    return new NewPartnership(
        one.home.id,
        one.partner.id,
        one.kind,
        one.since,
        one.status,
        one.endedOn,
        null,
        NewAttachment.of(one.documents),
        one.audience);
  }

  @Override
  public void writeTo(Partnership partnership, Typist typist) {
    PartnershipStatus stands = status == null ? PartnershipStatus.ACTIVE : status;
    if ((stands == PartnershipStatus.ENDED) != (endedOn != null)) {
      typist.refuse("/endedOn", "goes-with-ended", "status is " + stands);
    }
    typist.order(since, endedOn, "/endedOn");
    checkStatus(partnership.status, stands, typist);
    partnership.kind = kind;
    partnership.since = since;
    partnership.status = stands;
    partnership.endedOn = endedOn;
    if (partnership.home == null) {
      begin(partnership, typist);
    } else {
      fixed(partnership.home, homeId, "/homeId", typist);
      fixed(partnership.partner, partnerId, "/partnerId", typist);
    }
  }

  /** Awaiting a successor begins with the end of the home, and ends with a successor. */
  private static void checkStatus(
      @Nullable PartnershipStatus before, PartnershipStatus stands, Typist typist) {
    PartnershipStatus awaiting = PartnershipStatus.AWAITING_SUCCESSION;
    if (stands == awaiting && before != awaiting) {
      typist.refuse("/status", "follows-from-succession", null);
    } else if (before == awaiting && stands != awaiting && stands != PartnershipStatus.ENDED) {
      typist.refuse("/status", "awaits-successor", "choose it by …/succession");
    }
  }

  private void begin(Partnership partnership, Typist typist) {
    Locality home = typist.find(Locality.class, homeId, "/homeId");
    Locality partner = typist.find(Locality.class, partnerId, "/partnerId");
    if (home == null || partner == null) {
      return;
    }
    if (home.id.equals(partner.id)) {
      typist.refuse("/partnerId", "partner-of-itself", null);
    }
    if (!home.country.equals("VN")) {
      typist.refuse("/homeId", "not-vietnamese", home.id);
    }
    Locality above = typist.find(Locality.class, home.parentId, "/homeId");
    partnership.namedHome = home;
    partnership.home =
        home.isTakenOver(above) ? typist.find(Locality.class, home.successorId, "/homeId") : home;
    if (home.isSplit(above) && partnership.status != PartnershipStatus.ENDED) {
      partnership.status = PartnershipStatus.AWAITING_SUCCESSION;
    }
    partnership.partner = partner;
    partnership.source = statement == null ? "typed by " + typist.name() : statement;
    partnership.sourceStrength = SourceStrength.HIGH;
    refuseKnown(partnership, typist);
  }

  /** One of the same sides and kind is the same one: the database keeps no two. */
  private static void refuseKnown(Partnership fresh, Typist typist) {
    typist
        .alreadyThere()
        .refuse(
            "select p.id from Partnership p where p.namedHome = ?1 and p.partner = ?2 and p.kind = ?3",
            fresh.kind.name(),
            fresh.namedHome,
            fresh.partner,
            fresh.kind);
  }

  private static void fixed(Locality side, String typed, String pointer, Typist typist) {
    if (!side.id.equals(typed)) {
      typist.refuse(pointer, "fixed", "reject this one, and type another");
    }
  }

  private static List<Candidate> alike(EntityManager entities, Partnership fresh) {
    return entities
        .createQuery(
            """
            select p from Partnership p where p.partner = :partner and p.review <> REJECTED
               and (p.home in (:home, :named) or p.namedHome in (:home, :named))
             order by p.id
            """,
            Partnership.class)
        .setParameter("partner", fresh.partner)
        .setParameter("home", fresh.home)
        .setParameter("named", fresh.namedHome)
        .getResultList()
        .stream()
        .map(one -> candidate(one, fresh))
        .toList();
  }

  private static Candidate candidate(Partnership one, Partnership fresh) {
    String why = one.kind == fresh.kind ? "same-sides-and-kind" : "same-sides";
    return new Candidate(one.id.toString(), one.kind.name(), List.of(why));
  }
}
