package org.caunoi.catalog.locality;

import io.quarkus.security.identity.SecurityIdentity;
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
import java.time.Clock;
import org.caunoi.catalog.http.Preconditions;
import org.caunoi.catalog.http.ProblemException;
import org.caunoi.catalog.http.ProblemType;
import org.caunoi.catalog.user.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Names that officers add to localities; the next reading uses them. */
@Path("/api/v1/localities/{id}/names")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "localities")
public class LocalityNameResource {
  static final ProblemType NAME_KNOWN =
      new ProblemType("name-known", 409, "Đã có tên này", "The locality has this name already");

  private final Localities localities;
  private final LocalityTyping typing;
  private final SecurityIdentity caller;
  private final Clock clock;

  LocalityNameResource(
      Localities localities, LocalityTyping typing, SecurityIdentity caller, Clock clock) {
    this.localities = localities;
    this.typing = typing;
    this.caller = caller;
    this.clock = clock;
  }

  @POST
  @RolesAllowed(Roles.OFFICER)
  @Consumes(MediaType.APPLICATION_JSON)
  @Transactional
  @Operation(
      operationId = "addLocalityName",
      summary = "Add a name; answers with the locality as it is then")
  public LocalityView add(
      @PathParam("id") String id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid NewName name) {
    Locality called =
        typing.changing(
            () -> {
              Locality locality = typing.get(id);
              Preconditions.requireMatch(ifMatch, locality.version);
              LocalityTyping.refuseMerged(locality);
              add(locality, name);
              return locality;
            });
    return localities.view(called);
  }

  private void add(Locality locality, NewName name) {
    if (locality.names.stream().anyMatch(name::isSame)) {
      throw new ProblemException(
          NAME_KNOWN, "Không cần thêm gì nữa.", "Nothing needs to be added.");
    }
    String who = caller.getPrincipal().getName();
    locality.names.add(new LocalityName(locality, name, who, clock.instant()));
    locality.changedLine = GazetteerLine.with(locality.line(), name);
    locality.changedAt = clock.instant();
  }
}
