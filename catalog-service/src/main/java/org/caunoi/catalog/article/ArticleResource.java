package org.caunoi.catalog.article;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.caunoi.catalog.fact.DayFilter;
import org.caunoi.catalog.http.KeysetQuery;
import org.caunoi.catalog.http.Page;
import org.caunoi.catalog.http.ProblemException;
import org.caunoi.catalog.http.ProblemType;
import org.caunoi.catalog.user.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The articles that were read. */
@Path("/api/v1/articles")
@Tag(name = "articles")
class ArticleResource {

  private final EntityManager entities;

  ArticleResource(EntityManager entities) {
    this.entities = entities;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.VIEWER, Roles.SERVICE_REPORT})
  @Transactional
  @Operation(
      operationId = "listArticles",
      summary = "List articles",
      description = "Newest first by publication; those without a date come last.")
  public Page<ArticleView> list(@BeanParam DayFilter filter) {
    KeysetQuery<Article> query = new KeysetQuery<>(entities, Article.class);
    if (filter.isOurs()) {
      query.where("e.ours = true");
    }
    if (filter.isUndated()) {
      // The end of the index.
      query.where("e.sortDay <= :undated", "undated", LocalDate.of(1, 1, 1));
    }
    return query
        .where("e.publishedOn >= :from and e.sortDay >= :from", "from", filter.from)
        .where("e.publishedOn <= :to and e.sortDay <= :to", "to", filter.to)
        .by("e.sortDay", article -> article.sortDay, LocalDate::parse)
        .by("e.id", article -> article.id, id -> id)
        .descending()
        .page(filter)
        .map(ArticleView::of);
  }

  @GET
  @Path("/{id}")
  @Produces(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.VIEWER, Roles.SERVICE_REPORT})
  @Transactional
  @Operation(operationId = "getArticle", summary = "Read what is known of an article")
  public ArticleView get(@PathParam("id") String id) {
    return ArticleView.of(present(entities.find(Article.class, id)));
  }

  @GET
  @Path("/{id}/body")
  @Produces("text/plain;charset=UTF-8")
  @RolesAllowed(Roles.OFFICER)
  @Transactional
  @Operation(
      operationId = "getArticleBody",
      summary = "Read the text of an article",
      description = "For officers only; the offsets of evidence count its UTF-16 units.")
  public String body(@PathParam("id") String id) {
    return present(entities.find(ArticleBody.class, id)).body;
  }

  private static <T> T present(@Nullable T found) {
    if (found == null) {
      throw new ProblemException(
          ProblemType.NOT_FOUND,
          "Không có bài báo này; hãy tìm trong danh sách.",
          "There is no such article; look for it in the list.");
    }
    return found;
  }
}
