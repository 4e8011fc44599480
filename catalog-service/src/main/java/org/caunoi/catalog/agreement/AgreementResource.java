package org.caunoi.catalog.agreement;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caunoi.catalog.fact.Facts;
import org.caunoi.catalog.fact.PartyNames;
import org.caunoi.catalog.fact.PartyNames.Names;
import org.caunoi.catalog.http.Candidate;
import org.caunoi.catalog.http.Creation;
import org.caunoi.catalog.http.MergePatch;
import org.caunoi.catalog.http.NewRequest;
import org.caunoi.catalog.http.Page;
import org.caunoi.catalog.merge.NewMerge;
import org.caunoi.catalog.merge.NewSplit;
import org.caunoi.catalog.merge.Regrouping.Form;
import org.caunoi.catalog.merge.RegroupingView;
import org.caunoi.catalog.merge.Regroupings;
import org.caunoi.catalog.merge.Undoing;
import org.caunoi.catalog.review.NewDecision;
import org.caunoi.catalog.typing.Typing;
import org.caunoi.catalog.user.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The agreements of the register. */
@Path("/api/v1/agreements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "agreements")
class AgreementResource {

  private final Regroupings regroupings;
  private final Facts facts;
  private final PartyNames names;
  private final Typing typing;
  private final Creation creation;

  AgreementResource(
      Facts facts, PartyNames names, Typing typing, Creation creation, Regroupings regroupings) {
    this.regroupings = regroupings;
    this.typing = typing;
    this.creation = creation;
    this.facts = facts;
    this.names = names;
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
    return page.map(
        one ->
            AgreementView.of(
                one,
                known,
                activities.getOrDefault(one.id, List.of()),
                children.getOrDefault(one.id, List.of())));
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
  @RolesAllowed(Roles.OFFICER)
  @Consumes(MediaType.APPLICATION_JSON)
  @Transactional
  @Operation(
      operationId = "createAgreement",
      summary = "Type an agreement",
      description =
          "It is unreviewed, and the caller is its evidence. A signed paper takes two people to confirm.")
  @APIResponse(
      responseCode = "201",
      description = "The agreement; Location is its address",
      content = @Content(schema = @Schema(implementation = AgreementView.class)))
  public Response create(@Valid @BeanParam NewRequest request, @NotNull @Valid NewAgreement typed) {
    return creation.answer(
        request,
        typed,
        () -> typing.create(NewAgreement.KIND, typed, request.acceptsDuplicates()),
        agreement -> agreement.id,
        this::view);
  }

  @PATCH
  @Path("/{id}")
  @RolesAllowed(Roles.OFFICER)
  @Consumes(MergePatch.MEDIA_TYPE)
  @Transactional
  @Operation(
      operationId = "editAgreement",
      summary = "Edit an agreement",
      description = MergePatch.OF + "NewAgreement.")
  public AgreementView edit(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @RequestBody(content = @Content(schema = @Schema(ref = MergePatch.SCHEMA)))
          ObjectNode patch) {
    return view(typing.patch(NewAgreement.KIND, id, ifMatch, patch));
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
  @Path("/{id}/candidates")
  @RolesAllowed(Roles.VIEWER)
  @Transactional
  @Operation(
      operationId = "listAgreementCandidates",
      summary = "List what may be the same agreement")
  public Page<Candidate> candidates(@PathParam("id") UUID id) {
    return new Page<>(regroupings.candidates(NewAgreement.KIND, id), null);
  }

  @GET
  @Path("/{id}/regroupings")
  @RolesAllowed(Roles.VIEWER)
  @Transactional
  @Operation(
      operationId = "listAgreementRegroupings",
      summary = "List the merges and splits of an agreement",
      description = "The latest first, those that were undone too.")
  public Page<RegroupingView> regroupings(@PathParam("id") UUID id) {
    return new Page<>(regroupings.of(Agreement.class, id), null);
  }

  @POST
  @Path("/{id}/merge")
  @RolesAllowed(Roles.OFFICER)
  @Consumes(MediaType.APPLICATION_JSON)
  @Transactional
  @Operation(
      operationId = "mergeAgreement",
      summary = "Make an agreement part of another one",
      description =
          "Needs If-Match. The other one keeps what people have decided, and takes over evidence.")
  public RegroupingView merge(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid NewMerge merge) {
    return regroupings.merge(Agreement.class, id, ifMatch, merge);
  }

  @POST
  @Path("/{id}/merge/undo")
  @RolesAllowed(Roles.OFFICER)
  @Consumes(MediaType.APPLICATION_JSON)
  @Transactional
  @Operation(
      operationId = "undoAgreementMerge",
      summary = "Part an agreement from what it was merged into",
      description =
          "Needs If-Match with its own ETag. What was edited or decided in the other one meanwhile"
              + " stays there; refused with the reason where it cannot be undone (409).")
  public RegroupingView undoMerge(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid Undoing undoing) {
    return regroupings.undo(Agreement.class, Form.MERGE, id, ifMatch, undoing.reason());
  }

  @POST
  @Path("/{id}/split")
  @RolesAllowed(Roles.OFFICER)
  @Consumes(MediaType.APPLICATION_JSON)
  @Transactional
  @Operation(
      operationId = "splitAgreement",
      summary = "Make an agreement of its own of what some articles say",
      description = "Needs If-Match. No reading puts them together again.")
  public RegroupingView split(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid NewSplit split) {
    return regroupings.split(Agreement.class, id, ifMatch, split, Agreement::new);
  }

  @POST
  @Path("/{id}/split/undo")
  @RolesAllowed(Roles.OFFICER)
  @Consumes(MediaType.APPLICATION_JSON)
  @Transactional
  @Operation(
      operationId = "undoAgreementSplit",
      summary = "Put an agreement back where it was split off",
      description = "Needs If-Match; refused with the reason once it cannot be undone (409).")
  public RegroupingView undoSplit(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid Undoing undoing) {
    return regroupings.undo(Agreement.class, Form.SPLIT, id, ifMatch, undoing.reason());
  }

  private AgreementView view(Agreement agreement) {
    List<Agreement> one = List.of(agreement);
    List<UUID> activities = Agreement.activitiesNaming(one).getOrDefault(agreement.id, List.of());
    List<UUID> children = Agreement.childrenOf(one).getOrDefault(agreement.id, List.of());
    return AgreementView.of(agreement, names.of(one), activities, children);
  }
}
