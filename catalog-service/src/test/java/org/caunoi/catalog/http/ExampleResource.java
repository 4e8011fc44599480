package org.caunoi.catalog.http;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.caunoi.catalog.user.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Routes that only exist in tests: one for each way in which a request can end. */
@Path("/test/examples")
@Produces("application/json")
@Consumes("application/json")
public class ExampleResource {

  record Example(@NotBlank String name, int number, List<Part> parts) {}

  record Part(@NotBlank String text) {}

  record Answer(String name, long version) implements Versioned {}

  @GET
  @Operation(hidden = true)
  @PermitAll
  public Page<String> list(@BeanParam PageRequest page, @QueryParam("from") LocalDate from) {
    page.cursor();
    return new Page<>(
        List.of("a".repeat(page.limit())), new Cursor(List.of("a")).text(page.filters()));
  }

  @GET
  @Operation(hidden = true)
  @Path("/one")
  @PermitAll
  public Answer one() {
    return new Answer("one", 7);
  }

  @POST
  @Operation(hidden = true)
  @PermitAll
  public Answer change(
      @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid Example example) {
    Preconditions.requireMatch(ifMatch, 7);
    return new Answer(example.name(), 8);
  }

  @POST
  @Operation(hidden = true)
  @Path("/large")
  @PermitAll
  @BodyLimit(4L << 20)
  @Consumes("text/plain")
  public int large(byte[] body) {
    return body.length;
  }

  @GET
  @Operation(hidden = true)
  @Path("/officer")
  @RolesAllowed(Roles.OFFICER)
  public Answer officer(@QueryParam("q") @Nullable String q) {
    return new Answer("officer", 1);
  }

  @GET
  @Operation(hidden = true)
  @Path("/unannotated")
  public Answer unannotated() {
    return new Answer("nobody", 1);
  }

  @GET
  @Operation(hidden = true)
  @Path("/broken")
  @PermitAll
  public Answer broken() {
    throw new IllegalStateException("a secret of org.caunoi");
  }

  @GET
  @Operation(hidden = true)
  @Path("/away")
  @PermitAll
  public Answer away() {
    throw new IllegalStateException(new SQLException("connection refused", "08001"));
  }
}
