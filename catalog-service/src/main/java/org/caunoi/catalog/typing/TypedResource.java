package org.caunoi.catalog.typing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.caunoi.catalog.fact.Entry;
import org.caunoi.catalog.http.Creation;
import org.caunoi.catalog.http.MergePatch;
import org.caunoi.catalog.http.NewRequest;
import org.caunoi.catalog.http.Versioned;
import org.caunoi.catalog.user.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/**
 * The routes by which people type and edit things of a kind. The contract calls the kind by its
 * name where the words here leave it open, as in <code>{a kind}</code>.
 *
 * @param <V> what the API shows of a thing
 */
@Produces(MediaType.APPLICATION_JSON)
public abstract class TypedResource<T extends Entry, N extends Typed<T>, V extends Versioned> {

  protected final Kind<T, N> kind;
  private final Typing typing;
  private final Creation creation;

  protected TypedResource(Kind<T, N> kind, Typing typing, Creation creation) {
    this.kind = kind;
    this.typing = typing;
    this.creation = creation;
  }

  /** As the API shows it. */
  protected abstract V view(T thing);

  /** Creates a thing, once for each Idempotency-Key. */
  @POST
  @RolesAllowed(Roles.OFFICER)
  @Consumes(MediaType.APPLICATION_JSON)
  @Transactional
  @Operation(
      operationId = "create{Kind}",
      summary = "Type {a kind}",
      description = "It is unreviewed, and the caller is its evidence.{note}")
  @APIResponse(responseCode = "201", description = "The {kind}; Location is its address")
  public Response create(@Valid @BeanParam NewRequest request, @NotNull @Valid N typed) {
    return creation.answer(
        request,
        typed,
        () -> typing.create(kind, typed, request.acceptsDuplicates()),
        thing -> thing.id,
        this::view);
  }

  /** Changes what a patch names. */
  @PATCH
  @Path("/{id}")
  @RolesAllowed(Roles.OFFICER)
  @Consumes(MergePatch.MEDIA_TYPE)
  @Transactional
  @Operation(
      operationId = "edit{Kind}",
      summary = "Edit {a kind}",
      description = MergePatch.OF + "New{Kind}.")
  public V edit(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @RequestBody(content = @Content(schema = @Schema(ref = MergePatch.SCHEMA)))
          ObjectNode patch) {
    return view(typing.patch(kind, id, ifMatch, patch));
  }
}
