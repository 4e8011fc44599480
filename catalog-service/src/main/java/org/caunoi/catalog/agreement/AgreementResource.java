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
import java.util.function.Function;
import org.caunoi.catalog.fact.Facts;
import org.caunoi.catalog.fact.PartyNames;
import org.caunoi.catalog.fact.PartyNames.Names;
import org.caunoi.catalog.http.Creation;
import org.caunoi.catalog.http.Page;
import org.caunoi.catalog.merge.Regroupings;
import org.caunoi.catalog.merge.SplittableResource;
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

  private final PartyNames names;
  private final Stages stages;

  AgreementResource(
      Facts facts,
      PartyNames names,
      Stages stages,
      Typing typing,
      Creation creation,
      Regroupings regroupings) {
    super(NewAgreement.KIND, facts, typing, creation, regroupings);
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
    return view(facts.page(Agreement.class, filter, filter::narrow));
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
  protected Function<Agreement, AgreementView> views(List<Agreement> all) {
    Names known = names.of(all);
    Map<UUID, List<UUID>> activities = Agreement.activitiesNaming(all);
    Map<UUID, List<UUID>> children = Agreement.childrenOf(all);
    Map<UUID, Stages.Links> links = stages.of(all.stream().map(one -> one.id).toList());
    return one ->
        AgreementView.of(
            one,
            known,
            activities.getOrDefault(one.id, List.of()),
            children.getOrDefault(one.id, List.of()),
            links.getOrDefault(one.id, Stages.Links.NONE));
  }
}
