package org.caunoi.catalog.locality;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.function.Function;
import org.caunoi.catalog.http.KeysetQuery;
import org.caunoi.catalog.http.Page;
import org.caunoi.catalog.http.PageRequest;
import org.caunoi.catalog.http.ProblemException;
import org.caunoi.catalog.http.ProblemType;
import org.caunoi.catalog.user.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The localities of the gazetteer, to look up and to browse. */
@Path("/api/v1/localities")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "localities")
public class LocalityResource {
  private final EntityManager entities;
  private final Localities localities;

  LocalityResource(EntityManager entities, Localities localities) {
    this.entities = entities;
    this.localities = localities;
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
            "exists (select 1 from LocalityName n where n.locality = e and n.folded like :q"
                + " escape '\\')",
            "q",
            prefix(filter.q))
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

  static ProblemException unknown() {
    return new ProblemException(
        ProblemType.NOT_FOUND,
        "Không có địa phương này; hãy tìm mã bằng /localities?q=.",
        "There is no such locality; find its id with /localities?q=.");
  }

  /** The pattern of names that start with q; the database folds it as it folded the names. */
  private @Nullable String prefix(@Nullable String q) {
    if (q == null) {
      return null;
    }
    String folded =
        (String)
            entities
                .createNativeQuery("select folded(:q)", String.class)
                .setParameter("q", q)
                .getSingleResult();
    return folded.replaceAll("[\\\\%_]", "\\\\$0") + "%";
  }
}
