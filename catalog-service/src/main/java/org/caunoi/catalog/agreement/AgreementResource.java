package org.caunoi.catalog.agreement;

import jakarta.annotation.security.RolesAllowed;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caunoi.catalog.fact.Facts;
import org.caunoi.catalog.fact.PartyNames;
import org.caunoi.catalog.fact.PartyNames.Names;
import org.caunoi.catalog.http.Creation;
import org.caunoi.catalog.http.Page;
import org.caunoi.catalog.merge.Regroupings;
import org.caunoi.catalog.merge.SplittableResource;
import org.caunoi.catalog.review.NewDecision;
import org.caunoi.catalog.typing.Typing;
import org.caunoi.catalog.user.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The agreements of the register. */
@Path("/api/v1/agreements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "agreements")
class AgreementResource extends SplittableResource<Agreement, NewAgreement, AgreementView> {

  private final Facts facts;
  private final PartyNames names;
  private final Stages stages;

  AgreementResource(
      Facts facts,
      PartyNames names,
      Stages stages,
      Typing typing,
      Creation creation,
      Regroupings regroupings) {
    super(NewAgreement.KIND, typing, creation, regroupings);
    this.facts = facts;
    this.names = names;
    this.stages = stages;
  }

  @GET
  @RolesAllowed({Roles.VIEWER, Roles.SERVICE_REPORT})
  @Transactional
  @Operation(
      operationId = "listAgreements",
      summary = "List agreements",
      description =
          "Newest first by signature where there is one, else by announcement; those without a date come last.")
  public Page<AgreementView> list(@BeanParam AgreementFilter filter) {
    Page<Agreement> page = facts.page(Agreement.class, filter, filter::narrow);
    Names known = names.of(page.items());
    Map<UUID, List<UUID>> activities = Agreement.activitiesNaming(page.items());
    Map<UUID, List<UUID>> children = Agreement.childrenOf(page.items());
    Map<UUID, Stages.Links> links = stages.of(page.items().stream().map(one -> one.id).toList());
    return page.map(
        one ->
            AgreementView.of(
                one,
                known,
                activities.getOrDefault(one.id, List.of()),
                children.getOrDefault(one.id, List.of()),
                links.getOrDefault(one.id, Stages.Links.NONE)));
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.VIEWER, Roles.SERVICE_REPORT})
  @Transactional
  @Operation(operationId = "getAgreement", summary = "Read an agreement")
  public AgreementView get(@PathParam("id") UUID id) {
    return view(facts.get(Agreement.class, id));
  }

  @POST
  @Path("/{id}/decision")
  @RolesAllowed(Roles.OFFICER)
  @Consumes(MediaType.APPLICATION_JSON)
  @Transactional
  @Operation(
      operationId = "decideAgreement",
      summary = "Confirm or reject an agreement",
      description =
          "Needs If-Match. A decision that changes nothing is refused (409). A signed paper takes two people, the second an approver.")
  public AgreementView decide(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid NewDecision decision) {
    return view(facts.decide(Agreement.class, id, ifMatch, decision));
  }

  @GET
  @Path("/{id}/stages")
  @RolesAllowed(Roles.VIEWER)
  @Transactional
  @Operation(
      operationId = "listStageDecisions",
      summary = "List what people said of the stages of an agreement",
      description = "The latest first, what was undone too.")
  public Page<StageDecisionView> stages(@PathParam("id") UUID id) {
    return new Page<>(stages.decisions(id), null);
  }

  @POST
  @Path("/{id}/stages")
  @RolesAllowed(Roles.OFFICER)
  @Consumes(MediaType.APPLICATION_JSON)
  @Transactional
  @Operation(
      operationId = "decideStage",
      summary = "Say whether an agreement is the next stage of an unsigned one",
      description =
          "Needs If-Match. Only of what is proposed (`proposedStagesOf`). Both stay, each with its"
              + " review; no reading changes what is decided.")
  public AgreementView decideStage(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid NewStageDecision decision) {
    return view(stages.decide(id, ifMatch, decision));
  }

  @POST
  @Path("/{id}/stages/undo")
  @RolesAllowed(Roles.OFFICER)
  @Consumes(MediaType.APPLICATION_JSON)
  @Transactional
  @Operation(
      operationId = "undoStage",
      summary = "Take back what was said of the stages of an agreement",
      description = "Needs If-Match; then it is proposed again.")
  public AgreementView undoStage(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid StageUndo undo) {
    return view(stages.undo(id, ifMatch, undo));
  }

  @Override
  protected AgreementView view(Agreement agreement) {
    List<Agreement> one = List.of(agreement);
    List<UUID> activities = Agreement.activitiesNaming(one).getOrDefault(agreement.id, List.of());
    List<UUID> children = Agreement.childrenOf(one).getOrDefault(agreement.id, List.of());
    Stages.Links links =
        stages.of(List.of(agreement.id)).getOrDefault(agreement.id, Stages.Links.NONE);
    return AgreementView.of(agreement, names.of(one), activities, children, links);
  }
}
