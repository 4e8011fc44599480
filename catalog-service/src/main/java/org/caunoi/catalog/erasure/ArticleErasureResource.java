package org.caunoi.catalog.erasure;

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
import org.caunoi.catalog.user.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Erases what an article says. */
@Path("/api/v1/articles/{id}/erasure")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "articles")
class ArticleErasureResource {

  private final ArticleErasure erasure;

  ArticleErasureResource(ArticleErasure erasure) {
    this.erasure = erasure;
  }

  @POST
  @RolesAllowed(Roles.ADMINISTRATOR)
  @Consumes(MediaType.APPLICATION_JSON)
  @Transactional
  @Operation(
      operationId = "eraseArticle",
      summary = "Erase the text of an article for good",
      description =
          "Its text, the quotes from it, and what facts say in its very words; from the audit as"
              + " well. Address, title, hash, facts and decisions stay, and no later reading of it is"
              + " taken. Needs If-Match. Cannot be undone.")
  public ErasureView erase(
      @PathParam("id") String id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid NewErasure wanted) {
    return erasure.erase(id, ifMatch, wanted.reason());
  }
}
