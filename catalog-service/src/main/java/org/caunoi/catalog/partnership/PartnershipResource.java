package org.caunoi.catalog.partnership;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.caunoi.catalog.fact.Survivors;
import org.caunoi.catalog.http.Creation;
import org.caunoi.catalog.http.KeysetQuery;
import org.caunoi.catalog.http.Page;
import org.caunoi.catalog.locality.Office;
import org.caunoi.catalog.review.Decisions;
import org.caunoi.catalog.review.NewDecision;
import org.caunoi.catalog.review.SubjectKind;
import org.caunoi.catalog.typing.TypedResource;
import org.caunoi.catalog.typing.Typing;
import org.caunoi.catalog.user.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The partnerships of the register. */
@Path("/api/v1/partnerships")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "partnerships")
public class PartnershipResource
    extends TypedResource<Partnership, NewPartnership, PartnershipView> {
  private final EntityManager entities;
  private final Office office;
  private final Survivors survivors;
  private final Decisions decisions;
  private final Partnerships partnerships;
  private final PartnershipSuccession succession;

  PartnershipResource(
      EntityManager entities,
      Office office,
      Survivors survivors,
      Decisions decisions,
      Partnerships partnerships,
      PartnershipSuccession succession,
      Typing typing,
      Creation creation) {
    super(NewPartnership.KIND, typing, creation);
    this.entities = entities;
    this.office = office;
    this.survivors = survivors;
    this.decisions = decisions;
    this.partnerships = partnerships;
    this.succession = succession;
  }

  @GET
  @RolesAllowed({Roles.VIEWER, Roles.SERVICE_REPORT})
  @Transactional
  @Operation(
      operationId = "listPartnerships",
      summary = "List partnerships",
      description = "Sorted by home. Only confirmed ones count as partnerships.")
  public Page<PartnershipView> list(@Valid @BeanParam PartnershipFilter filter) {
    return new KeysetQuery<>(entities, Partnership.class)
        .where(
            "array_contains(:ours, e.home.id)",
            "ours",
            filter.isOurs() ? office.localityArray() : null)
        .where("e.home.id = :home", "home", survivors.of(filter.home))
        .where("e.partner.id = :partner", "partner", survivors.of(filter.partner))
        .where("e.kind = :kind", "kind", filter.kind)
        .where("e.review = :review", "review", filter.review)
        .where(filter.review == null ? "e.review <> MERGED" : "true")
        .by("e.home.id", partnership -> partnership.home.id, text -> text)
        .by("e.id", partnership -> partnership.id, UUID::fromString)
        .page(filter)
        .map(this::view);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.VIEWER, Roles.SERVICE_REPORT})
  @Transactional
  @Operation(operationId = "getPartnership", summary = "Read a partnership")
  public PartnershipView get(@PathParam("id") UUID id) {
    return view(Partnerships.present(entities.find(Partnership.class, id)));
  }

  @POST
  @Path("/{id}/decision")
  @RolesAllowed(Roles.OFFICER)
  @Consumes(MediaType.APPLICATION_JSON)
  @Transactional
  @Operation(
      operationId = "decidePartnership",
      summary = "Confirm or reject a partnership",
      description = "Needs If-Match. A decision that changes nothing is refused (409).")
  public PartnershipView decide(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid NewDecision decision) {
    Partnership partnership = partnerships.lock(SubjectKind.PARTNERSHIP, id);
    decisions.decide(partnership, ifMatch, decision);
    partnerships.changed(partnership);
    return view(partnership);
  }

  @GET
  @Path("/{id}/succession")
  @RolesAllowed(Roles.VIEWER)
  @Transactional
  @Operation(
      operationId = "listSuccessorCandidates",
      summary = "List who may carry a partnership on",
      description = "Nobody, unless it awaits its successor.")
  public Page<SuccessorCandidate> candidates(@PathParam("id") UUID id) {
    return succession.candidates(Partnerships.present(entities.find(Partnership.class, id)));
  }

  @POST
  @Path("/{id}/succession")
  @RolesAllowed(Roles.OFFICER)
  @Consumes(MediaType.APPLICATION_JSON)
  @Transactional
  @Operation(
      operationId = "succeedPartnership",
      summary = "Say who carries a partnership on",
      description =
          "Needs If-Match. Only while it awaits its successor; any locality of the country that has"
              + " not ended, not only a candidate.")
  public PartnershipView succeed(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid NewSuccessor wanted) {
    return view(succession.choose(id, ifMatch, wanted));
  }

  @Override
  protected PartnershipView view(Partnership partnership) {
    return PartnershipView.of(partnership, office.owns(partnership.home.id));
  }
}
