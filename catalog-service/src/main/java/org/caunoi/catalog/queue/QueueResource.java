package org.caunoi.catalog.queue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.caunoi.catalog.fact.Scope;
import org.caunoi.catalog.http.Page;
import org.caunoi.catalog.user.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What waits for an officer's decision. */
@Path("/api/v1/queue")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "queue")
class QueueResource {

  private final Queue queue;
  private final QueueViews views;

  QueueResource(Queue queue, QueueViews views) {
    this.queue = queue;
    this.views = views;
  }

  @GET
  @RolesAllowed(Roles.OFFICER)
  @Transactional
  @Operation(
      operationId = "listQueue",
      summary = "List what waits for a decision",
      description =
          "The most urgent first: signed papers; other papers and partnerships; what was done or"
              + " promised; what was proposed, wished or only mentioned; people and organisations."
              + " Within each, new partners come first, then what leaders of a city or a state lead,"
              + " receive, sign or witness, then what more articles tell of, then what waits longer.")
  public Page<QueueItemView> list(@BeanParam QueueFilter filter) {
    Page<QueueItem> page = queue.page(filter);
    return new Page<>(views.of(page.items()), page.next());
  }

  @GET
  @Path("/counts")
  @RolesAllowed(Roles.VIEWER)
  @Transactional
  @Operation(operationId = "countQueue", summary = "Count what waits for a decision")
  public QueueCounts counts(@QueryParam("scope") @DefaultValue("office") Scope scope) {
    return queue.counts(scope == Scope.office);
  }
}
