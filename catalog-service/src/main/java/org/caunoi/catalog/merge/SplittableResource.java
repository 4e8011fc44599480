package org.caunoi.catalog.merge;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.caunoi.catalog.fact.Fact;
import org.caunoi.catalog.fact.Facts;
import org.caunoi.catalog.http.Creation;
import org.caunoi.catalog.http.Versioned;
import org.caunoi.catalog.merge.Regrouping.Form;
import org.caunoi.catalog.typing.Kind;
import org.caunoi.catalog.typing.Typed;
import org.caunoi.catalog.typing.Typing;
import org.caunoi.catalog.user.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/**
 * The routes by which people merge and split facts that articles tell of.
 *
 * @param <V> what the API shows of a fact
 */
@Produces(MediaType.APPLICATION_JSON)
public abstract class SplittableResource<T extends Fact, N extends Typed<T>, V extends Versioned>
    extends MergeableResource<T, N, V> {

  protected SplittableResource(
      Kind<T, N> kind, Facts facts, Typing typing, Creation creation, Regroupings regroupings) {
    super(kind, facts, typing, creation, regroupings);
  }

  /** Makes another one of some articles. */
  @POST
  @Path("/{id}/split")
  @RolesAllowed(Roles.OFFICER)
  @Consumes(MediaType.APPLICATION_JSON)
  @Transactional
  @Operation(
      operationId = "split{Kind}",
      summary = "Make {a kind} of its own of what some articles say",
      description = "Needs If-Match. No reading puts them together again.")
  public RegroupingView split(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid NewSplit split) {
    return regroupings.split(kind.type(), id, ifMatch, split, kind.create());
  }

  /** Undoes that. */
  @POST
  @Path("/{id}/split/undo")
  @RolesAllowed(Roles.OFFICER)
  @Consumes(MediaType.APPLICATION_JSON)
  @Transactional
  @Operation(
      operationId = "undo{Kind}Split",
      summary = "Put {a kind} back where it was split off",
      description = "Needs If-Match; refused with the reason once it cannot be undone (409).")
  public RegroupingView undoSplit(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid Undoing undoing) {
    return regroupings.undo(kind.type(), Form.SPLIT, id, ifMatch, undoing.reason());
  }
}
