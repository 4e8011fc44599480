package org.caunoi.catalog.merge;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.caunoi.catalog.http.Candidate;
import org.caunoi.catalog.http.Page;
import org.caunoi.catalog.merge.Regrouping.Form;
import org.caunoi.catalog.user.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The routes by which people merge and split localities. */
@Produces(MediaType.APPLICATION_JSON)
public abstract class MergeableLocalities {

  private final LocalityRegroupings regroupings;

  protected MergeableLocalities(LocalityRegroupings regroupings) {
    this.regroupings = regroupings;
  }

  /** What may be the same as a locality. */
  protected abstract List<Candidate> alike(String id);

  /** What may be the same. */
  @GET
  @Path("/{id}/candidates")
  @RolesAllowed(Roles.VIEWER)
  @Transactional
  @Operation(
      operationId = "listLocalityCandidates",
      summary = "List what may be the same locality",
      description = "Those of the same country and level that share a name with it.")
  public Page<Candidate> candidates(@PathParam("id") String id) {
    return new Page<>(alike(id), null);
  }

  /** What was merged and split. */
  @GET
  @Path("/{id}/regroupings")
  @RolesAllowed(Roles.VIEWER)
  @Transactional
  @Operation(
      operationId = "listLocalityRegroupings",
      summary = "List the merges and splits of a locality",
      description = "The latest first, those that were undone too.")
  public Page<LocalityRegroupingView> regroupings(@PathParam("id") String id) {
    return new Page<>(regroupings.of(id), null);
  }

  /** Makes one part of another. */
  @POST
  @Path("/{id}/merge")
  @RolesAllowed(Roles.OFFICER)
  @Consumes(MediaType.APPLICATION_JSON)
  @Transactional
  @Operation(
      operationId = "mergeLocality",
      summary = "Make a locality part of another one",
      description =
          "Needs If-Match. Facts, partnerships, people, organisations, names and units follow; it"
              + " leaves the gazetteer. Both must be of one country and level.")
  public LocalityRegroupingView merge(
      @PathParam("id") String id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid NewLocalityMerge merge) {
    return regroupings.merge(id, ifMatch, merge);
  }

  /** Undoes that. */
  @POST
  @Path("/{id}/merge/undo")
  @RolesAllowed(Roles.OFFICER)
  @Consumes(MediaType.APPLICATION_JSON)
  @Transactional
  @Operation(
      operationId = "undoLocalityMerge",
      summary = "Part a locality from what it was merged into",
      description =
          "Needs If-Match with its own ETag. What was changed meanwhile stays as it is; refused with"
              + " the reason where it cannot be undone (409).")
  public LocalityRegroupingView undoMerge(
      @PathParam("id") String id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid Undoing undoing) {
    return regroupings.undo(Form.MERGE, id, ifMatch, undoing.reason());
  }

  /** Lets chosen things name another one. */
  @POST
  @Path("/{id}/split")
  @RolesAllowed(Roles.OFFICER)
  @Consumes(MediaType.APPLICATION_JSON)
  @Transactional
  @Operation(
      operationId = "splitLocality",
      summary = "Let some of what names a locality name another one",
      description =
          "Needs If-Match. Of two that were taken for one; a new one is typed first. No reading of the"
              + " same articles undoes it.")
  public LocalityRegroupingView split(
      @PathParam("id") String id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid NewLocalitySplit split) {
    return regroupings.split(id, ifMatch, split);
  }

  /** Undoes that. */
  @POST
  @Path("/{id}/split/undo")
  @RolesAllowed(Roles.OFFICER)
  @Consumes(MediaType.APPLICATION_JSON)
  @Transactional
  @Operation(
      operationId = "undoLocalitySplit",
      summary = "Put back what was split off to a locality",
      description =
          "Needs If-Match with the ETag of the locality that the things went to; refused with the"
              + " reason once it cannot be undone (409).")
  public LocalityRegroupingView undoSplit(
      @PathParam("id") String id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid Undoing undoing) {
    return regroupings.undo(Form.SPLIT, id, ifMatch, undoing.reason());
  }
}
