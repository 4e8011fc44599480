package org.caunoi.catalog.search;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.caunoi.catalog.fact.Survivors;
import org.caunoi.catalog.http.Page;
import org.caunoi.catalog.user.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The search box. */
@Path("/api/v1/search")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "search")
class SearchResource {

  private final Search search;
  private final Survivors survivors;

  SearchResource(Search search, Survivors survivors) {
    this.search = search;
    this.survivors = survivors;
  }

  @GET
  @RolesAllowed(Roles.VIEWER)
  @Transactional
  @Operation(
      operationId = "search",
      summary = "Search everything",
      description =
          "Activities, agreements, commitments, milestones, officials, organisations, localities,"
              + " partnerships, titles of articles and what is written about documents. First what"
              + " is called exactly so; then localities, partnerships, organisations and officials"
              + " with all the words in a name; then what has them in its title or among its"
              + " parties; then what has them anywhere: in people, titles, sectors, kinds, the"
              + " first quote. Within each the latest come first. `highlights` are offsets into the"
              + " texts beside them, in UTF-16 units. Words without a letter or digit find nothing.")
  public Page<SearchItem> search(@Valid @BeanParam SearchFilter filter) {
    filter.check();
    filter.partner = survivors.of(filter.partner);
    return search.page(filter);
  }
}
