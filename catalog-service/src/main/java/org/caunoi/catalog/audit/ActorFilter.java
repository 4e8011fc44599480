package org.caunoi.catalog.audit;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.caunoi.catalog.http.RequestIds;
import org.caunoi.catalog.user.Roles;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Notes who makes a request, once its rights are checked and before it is carried out. */
class ActorFilter {

  private final SecurityIdentity caller;
  private final Actor actor;

  ActorFilter(SecurityIdentity caller, Actor actor) {
    this.caller = caller;
    this.actor = actor;
  }

  @ServerRequestFilter
  void note(UriInfo uri, HttpServerRequest request) {
    if (uri.getPath().startsWith("/api/") && !caller.isAnonymous()) {
      actor.is(caller.getPrincipal().getName(), role(), RequestIds.of(request));
    }
  }

  /** The highest of a person's; that of a service. */
  private String role() {
    List<String> people =
        Roles.includedIn(Roles.ADMINISTRATOR).stream().filter(caller::hasRole).toList();
    return people.isEmpty() ? caller.getPrincipal().getName() : people.get(people.size() - 1);
  }
}
