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
import java.time.Instant;
import java.util.UUID;
import org.caunoi.catalog.fact.Fact;
import org.caunoi.catalog.fact.Facts;
import org.caunoi.catalog.http.Creation;
import org.caunoi.catalog.http.Versioned;
import org.caunoi.catalog.typing.Kind;
import org.caunoi.catalog.typing.Typed;
import org.caunoi.catalog.typing.Typing;
import org.caunoi.catalog.user.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/**
 * The routes by which people merge and split what facts name: people and organisations.
 *
 * @param <V> what the API shows of one
 */
@Produces(MediaType.APPLICATION_JSON)
public abstract class PartableResource<T extends Fact, N extends Typed<T>, V extends Versioned>
    extends MergeableResource<T, N, V> {

  private final Partings partings;

  protected PartableResource(
      Kind<T, N> kind,
      Facts facts,
      Typing typing,
      Creation creation,
      Regroupings regroupings,
      Partings partings) {
    super(kind, facts, typing, creation, regroupings);
    this.partings = partings;
  }

  /** A new one of the same name. */
  protected abstract T another(T one, Instant now);

  /** Lets chosen facts name another one. */
  @POST
  @Path("/{id}/split")
  @RolesAllowed(Roles.OFFICER)
  @Consumes(MediaType.APPLICATION_JSON)
  @Transactional
  @Operation(
      operationId = "splitOff{Kind}",
      summary = "Let some facts name another {kind}",
      description =
          "Needs If-Match. Of two that were taken for one: `into` is the other one, or, left out, a"
              + " new one of the same name. No reading of the same articles undoes it.")
  public RegroupingView split(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid NewParting parting) {
    return partings.split(kind.type(), id, ifMatch, parting, this::another);
  }

  /** Undoes that. */
  @POST
  @Path("/{id}/split/undo")
  @RolesAllowed(Roles.OFFICER)
  @Consumes(MediaType.APPLICATION_JSON)
  @Transactional
  @Operation(
      operationId = "undoSplitOff{Kind}",
      summary = "Put back what was split off into {a kind}",
      description =
          "Needs If-Match with the ETag of the {kind} that the facts went to; refused with the reason"
              + " once it cannot be undone (409).")
  public RegroupingView undoSplit(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid Undoing undoing) {
    return partings.undo(kind.type(), id, ifMatch, undoing.reason());
  }
}
