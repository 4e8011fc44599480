package org.caunoi.catalog.user;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who the caller is; ingest and report ask here whom they are talking to. */
@Path("/api/v1/me")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "me")
public class MeResource {

  /**
   * @param role the highest role
   * @param roles all roles, lowest first
   */
  public record Me(String user, String role, List<String> roles) {}

  private final SecurityIdentity caller;

  MeResource(SecurityIdentity caller) {
    this.caller = caller;
  }

  @GET
  @RolesAllowed(Roles.VIEWER)
  @Operation(operationId = "getMe", summary = "The caller's account and roles")
  public Me me() {
    List<String> roles =
        Roles.includedIn(Roles.ADMINISTRATOR).stream().filter(caller::hasRole).toList();
    return new Me(caller.getPrincipal().getName(), roles.get(roles.size() - 1), roles);
  }
}
