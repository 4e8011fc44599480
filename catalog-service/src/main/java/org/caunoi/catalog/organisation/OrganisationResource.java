package org.caunoi.catalog.organisation;

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
import org.caunoi.catalog.evidence.EvidenceView;
import org.caunoi.catalog.fact.Facts;
import org.caunoi.catalog.fact.MentionQuery;
import org.caunoi.catalog.fact.ReviewFilter;
import org.caunoi.catalog.http.Candidate;
import org.caunoi.catalog.http.Creation;
import org.caunoi.catalog.http.MergePatch;
import org.caunoi.catalog.http.NewRequest;
import org.caunoi.catalog.http.Page;
import org.caunoi.catalog.merge.NewMerge;
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

/** The organisations of the register. */
@Path("/api/v1/organisations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "organisations")
class OrganisationResource {

  private final Regroupings regroupings;
  private final Facts facts;
  private final MentionQuery mentions;
  private final Typing typing;
  private final Creation creation;

  OrganisationResource(
      Facts facts,
      MentionQuery mentions,
      Typing typing,
      Creation creation,
      Regroupings regroupings) {
    this.regroupings = regroupings;
    this.typing = typing;
    this.creation = creation;
    this.facts = facts;
    this.mentions = mentions;
  }

  @GET
  @RolesAllowed({Roles.VIEWER, Roles.SERVICE_REPORT})
  @Transactional
  @Operation(
      operationId = "listOrganisations",
      summary = "List organisations",
      description = "The latest to enter the register first.")
  public Page<OrganisationView> list(@BeanParam ReviewFilter filter) {
    Page<Organisation> page = facts.page(Organisation.class, filter);
    Map<UUID, List<EvidenceView>> quotes =
        mentions.ofOrganisations(page.items().stream().map(one -> one.id).toList());
    return page.map(one -> OrganisationView.of(one, quotes.getOrDefault(one.id, List.of())));
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.VIEWER, Roles.SERVICE_REPORT})
  @Transactional
  @Operation(operationId = "getOrganisation", summary = "Read an organisation")
  public OrganisationView get(@PathParam("id") UUID id) {
    return view(facts.get(Organisation.class, id));
  }

  @POST
  @RolesAllowed(Roles.OFFICER)
  @Consumes(MediaType.APPLICATION_JSON)
  @Transactional
  @Operation(
      operationId = "createOrganisation",
      summary = "Type an organisation",
      description = "It is unreviewed, and the caller is its evidence.")
  @APIResponse(
      responseCode = "201",
      description = "The organisation; Location is its address",
      content = @Content(schema = @Schema(implementation = OrganisationView.class)))
  public Response create(
      @Valid @BeanParam NewRequest request, @NotNull @Valid NewOrganisation typed) {
    return creation.answer(
        request,
        typed,
        () -> typing.create(NewOrganisation.KIND, typed, request.acceptsDuplicates()),
        organisation -> organisation.id,
        this::view);
  }

  @PATCH
  @Path("/{id}")
  @RolesAllowed(Roles.OFFICER)
  @Consumes(MergePatch.MEDIA_TYPE)
  @Transactional
  @Operation(
      operationId = "editOrganisation",
      summary = "Edit an organisation",
      description = MergePatch.OF + "NewOrganisation.")
  public OrganisationView edit(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @RequestBody(content = @Content(schema = @Schema(ref = MergePatch.SCHEMA)))
          ObjectNode patch) {
    return view(typing.patch(NewOrganisation.KIND, id, ifMatch, patch));
  }

  @POST
  @Path("/{id}/decision")
  @RolesAllowed(Roles.OFFICER)
  @Consumes(MediaType.APPLICATION_JSON)
  @Transactional
  @Operation(
      operationId = "decideOrganisation",
      summary = "Confirm or reject an organisation",
      description = "Needs If-Match. A decision that changes nothing is refused (409).")
  public OrganisationView decide(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid NewDecision decision) {
    return view(facts.decide(Organisation.class, id, ifMatch, decision));
  }

  @GET
  @Path("/{id}/candidates")
  @RolesAllowed(Roles.VIEWER)
  @Transactional
  @Operation(
      operationId = "listOrganisationCandidates",
      summary = "List what may be the same organisation")
  public Page<Candidate> candidates(@PathParam("id") UUID id) {
    return new Page<>(regroupings.candidates(NewOrganisation.KIND, id), null);
  }

  @GET
  @Path("/{id}/regroupings")
  @RolesAllowed(Roles.VIEWER)
  @Transactional
  @Operation(
      operationId = "listOrganisationRegroupings",
      summary = "List the merges and splits of an organisation",
      description = "The latest first, those that were undone too.")
  public Page<RegroupingView> regroupings(@PathParam("id") UUID id) {
    return new Page<>(regroupings.of(Organisation.class, id), null);
  }

  @POST
  @Path("/{id}/merge")
  @RolesAllowed(Roles.OFFICER)
  @Consumes(MediaType.APPLICATION_JSON)
  @Transactional
  @Operation(
      operationId = "mergeOrganisation",
      summary = "Make an organisation part of another one",
      description =
          "Needs If-Match. The other one keeps what people have decided, and takes over evidence.")
  public RegroupingView merge(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid NewMerge merge) {
    return regroupings.merge(Organisation.class, id, ifMatch, merge);
  }

  @POST
  @Path("/{id}/merge/undo")
  @RolesAllowed(Roles.OFFICER)
  @Consumes(MediaType.APPLICATION_JSON)
  @Transactional
  @Operation(
      operationId = "undoOrganisationMerge",
      summary = "Part an organisation from what it was merged into",
      description =
          "Needs If-Match with its own ETag. What was edited or decided in the other one meanwhile"
              + " stays there; refused with the reason where it cannot be undone (409).")
  public RegroupingView undoMerge(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid Undoing undoing) {
    return regroupings.undo(Organisation.class, Form.MERGE, id, ifMatch, undoing.reason());
  }

  private OrganisationView view(Organisation organisation) {
    UUID id = organisation.id;
    return OrganisationView.of(
        organisation, mentions.ofOrganisations(List.of(id)).getOrDefault(id, List.of()));
  }
}
