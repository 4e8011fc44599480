package org.caunoi.catalog.locality;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
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
import java.util.function.Function;
import org.caunoi.catalog.http.Candidate;
import org.caunoi.catalog.http.Creation;
import org.caunoi.catalog.http.KeysetQuery;
import org.caunoi.catalog.http.MergePatch;
import org.caunoi.catalog.http.NewRequest;
import org.caunoi.catalog.http.Page;
import org.caunoi.catalog.http.PageRequest;
import org.caunoi.catalog.http.ProblemException;
import org.caunoi.catalog.http.ProblemType;
import org.caunoi.catalog.merge.LocalityRegroupings;
import org.caunoi.catalog.merge.MergeableLocalities;
import org.caunoi.catalog.user.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The localities of the gazetteer, to look up and to browse. */
@Path("/api/v1/localities")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "localities")
public class LocalityResource extends MergeableLocalities {
  /**
   * Behind every beginning of a name. A range, since the index could not answer a pattern that is
   * not known when its plan is made.
   */
  private static final String LAST_LETTER = "\udbff\udfff";

  private final EntityManager entities;
  private final Localities localities;
  private final LocalityTyping typing;
  private final Succession succession;
  private final Creation creation;

  LocalityResource(
      EntityManager entities,
      Localities localities,
      LocalityTyping typing,
      Succession succession,
      Creation creation,
      LocalityRegroupings regroupings) {
    super(regroupings);
    this.entities = entities;
    this.localities = localities;
    this.typing = typing;
    this.succession = succession;
    this.creation = creation;
  }

  @GET
  @RolesAllowed(Roles.VIEWER)
  @Transactional
  @Operation(operationId = "listLocalities", summary = "Localities, sorted by id")
  public Page<LocalityItem> list(
      @Valid @BeanParam LocalityFilter filter, @BeanParam PageRequest page) {
    return new KeysetQuery<>(entities, Locality.class)
        .where("e.withdrawn = false")
        .where(
            "exists (select 1 from LocalityName n where n.locality = e"
                + " and n.folded between :q and concat(:q, '"
                + LAST_LETTER
                + "'))",
            "q",
            folded(filter.q))
        .where("e.level = :level", "level", filter.level)
        .where("e.country = :country", "country", filter.country)
        .where("e.parentId = :parent", "parent", filter.parent)
        .by("e.id", locality -> locality.id, Function.identity())
        .page(page)
        .map(LocalityItem::of);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed(Roles.VIEWER)
  @Transactional
  @Operation(operationId = "getLocality", summary = "One locality, with its names and relations")
  public LocalityView get(@PathParam("id") String id) {
    return localities.view(id).orElseThrow(LocalityResource::unknown);
  }

  @POST
  @RolesAllowed(Roles.OFFICER)
  @Consumes(MediaType.APPLICATION_JSON)
  @Transactional
  @Operation(
      operationId = "createLocality",
      summary = "Type a locality",
      description = "It stands in the gazetteer at once: the next reading uses it.")
  @APIResponse(
      responseCode = "201",
      description = "The locality; Location is its address",
      content = @Content(schema = @Schema(implementation = LocalityView.class)))
  public Response create(@Valid @BeanParam NewRequest request, @NotNull @Valid NewLocality typed) {
    return creation.answer(
        request,
        typed,
        () -> typing.create(typed, request.acceptsDuplicates()),
        locality -> locality.id,
        localities::view);
  }

  @PATCH
  @Path("/{id}")
  @RolesAllowed(Roles.OFFICER)
  @Consumes(MergePatch.MEDIA_TYPE)
  @Transactional
  @Operation(
      operationId = "editLocality",
      summary = "Edit a locality",
      description =
          MergePatch.OF
              + "NewLocality but `names`, which are added by their own route, and `source`. A new"
              + " name is added to the old ones, which articles go on using.")
  public LocalityView edit(
      @PathParam("id") String id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @RequestBody(content = @Content(schema = @Schema(ref = MergePatch.SCHEMA)))
          ObjectNode patch) {
    return localities.view(typing.edit(id, ifMatch, patch));
  }

  @POST
  @Path("/{id}/succession")
  @RolesAllowed(Roles.OFFICER)
  @Consumes(MediaType.APPLICATION_JSON)
  @Transactional
  @Operation(
      operationId = "succeedLocality",
      summary = "Say what became of a locality",
      description =
          "Needs If-Match. One successor takes the partnerships over; of several a person says,"
              + " partnership by partnership, which one carries it on.")
  public LocalityView succeed(
      @PathParam("id") String id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid NewSuccession wanted) {
    return localities.view(succession.take(id, ifMatch, wanted));
  }

  @Override
  protected List<Candidate> alike(String id) {
    return typing.alike(id);
  }

  static ProblemException unknown() {
    return new ProblemException(
        ProblemType.NOT_FOUND,
        "Không có địa phương này; hãy tìm mã bằng /localities?q=.",
        "There is no such locality; find its id with /localities?q=.");
  }

  /** As the database folded the names. */
  private @Nullable String folded(@Nullable String q) {
    return q == null
        ? null
        : (String)
            entities.createNativeQuery("select folded(:q)").setParameter("q", q).getSingleResult();
  }
}
