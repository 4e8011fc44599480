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
import java.util.UUID;
import org.caunoi.catalog.fact.Fact;
import org.caunoi.catalog.fact.Facts;
import org.caunoi.catalog.http.Candidate;
import org.caunoi.catalog.http.Creation;
import org.caunoi.catalog.http.Page;
import org.caunoi.catalog.http.Versioned;
import org.caunoi.catalog.merge.Regrouping.Form;
import org.caunoi.catalog.typing.FactResource;
import org.caunoi.catalog.typing.Kind;
import org.caunoi.catalog.typing.Typed;
import org.caunoi.catalog.typing.Typing;
import org.caunoi.catalog.user.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/**
 * The routes by which people merge facts of a kind.
 *
 * @param <V> what the API shows of a fact
 */
@Produces(MediaType.APPLICATION_JSON)
public abstract class MergeableResource<T extends Fact, N extends Typed<T>, V extends Versioned>
    extends FactResource<T, N, V> {

  protected final Regroupings regroupings;

  protected MergeableResource(
      Kind<T, N> kind, Facts facts, Typing typing, Creation creation, Regroupings regroupings) {
    super(kind, facts, typing, creation);
    this.regroupings = regroupings;
  }

  /** What may be the same. */
  @GET
  @Path("/{id}/candidates")
  @RolesAllowed(Roles.VIEWER)
  @Transactional
  @Operation(operationId = "list{Kind}Candidates", summary = "List what may be the same {kind}")
  public Page<Candidate> candidates(@PathParam("id") UUID id) {
    return new Page<>(regroupings.candidates(kind, id), null);
  }

  /** What was merged and split. */
  @GET
  @Path("/{id}/regroupings")
  @RolesAllowed(Roles.VIEWER)
  @Transactional
  @Operation(
      operationId = "list{Kind}Regroupings",
      summary = "List the merges and splits of {a kind}",
      description = "The latest first, those that were undone too.")
  public Page<RegroupingView> regroupings(@PathParam("id") UUID id) {
    return new Page<>(regroupings.of(kind.type(), id), null);
  }

  /** Makes one part of another. */
  @POST
  @Path("/{id}/merge")
  @RolesAllowed(Roles.OFFICER)
  @Consumes(MediaType.APPLICATION_JSON)
  @Transactional
  @Operation(
      operationId = "merge{Kind}",
      summary = "Make {a kind} part of another one",
      description =
          "Needs If-Match. The other one keeps what people have decided, and takes over evidence.")
  public RegroupingView merge(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid NewMerge merge) {
    return regroupings.merge(kind.type(), id, ifMatch, merge);
  }

  /** Undoes that. */
  @POST
  @Path("/{id}/merge/undo")
  @RolesAllowed(Roles.OFFICER)
  @Consumes(MediaType.APPLICATION_JSON)
  @Transactional
  @Operation(
      operationId = "undo{Kind}Merge",
      summary = "Part {a kind} from what it was merged into",
      description =
          "Needs If-Match with its own ETag. What was edited or decided in the other one meanwhile"
              + " stays there; refused with the reason where it cannot be undone (409).")
  public RegroupingView undoMerge(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid Undoing undoing) {
    return regroupings.undo(kind.type(), Form.MERGE, id, ifMatch, undoing.reason());
  }
}
