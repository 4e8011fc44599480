package org.caunoi.catalog.typing;

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
import java.util.UUID;
import java.util.function.Function;
import org.caunoi.catalog.fact.Fact;
import org.caunoi.catalog.fact.Facts;
import org.caunoi.catalog.http.Creation;
import org.caunoi.catalog.http.Page;
import org.caunoi.catalog.http.Versioned;
import org.caunoi.catalog.review.NewDecision;
import org.caunoi.catalog.user.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/**
 * The routes by which people read facts of a kind and decide on them.
 *
 * @param <V> what the API shows of a fact
 */
@Produces(MediaType.APPLICATION_JSON)
public abstract class FactResource<T extends Fact, N extends Typed<T>, V extends Versioned>
    extends TypedResource<T, N, V> {

  protected final Facts facts;

  protected FactResource(Kind<T, N> kind, Facts facts, Typing typing, Creation creation) {
    super(kind, typing, creation);
    this.facts = facts;
  }

  /** How the API shows each of these facts; what hangs on them is asked for once. */
  protected abstract Function<T, V> views(List<T> all);

  /** A page as the API shows it. */
  protected Page<V> view(Page<T> page) {
    return page.map(views(page.items()));
  }

  @Override
  protected V view(T fact) {
    return views(List.of(fact)).apply(fact);
  }

  /** Reads a fact. */
  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.VIEWER, Roles.SERVICE_REPORT})
  @Transactional
  @Operation(operationId = "get{Kind}", summary = "Read {a kind}")
  public V get(@PathParam("id") UUID id) {
    return view(facts.get(kind.type(), id));
  }

  /** Confirms or rejects a fact. */
  @POST
  @Path("/{id}/decision")
  @RolesAllowed(Roles.OFFICER)
  @Consumes(MediaType.APPLICATION_JSON)
  @Transactional
  @Operation(
      operationId = "decide{Kind}",
      summary = "Confirm or reject {a kind}",
      description = "Needs If-Match. A decision that changes nothing is refused (409).{deciding}")
  public V decide(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid NewDecision decision) {
    return view(facts.decide(kind.type(), id, ifMatch, decision));
  }
}
