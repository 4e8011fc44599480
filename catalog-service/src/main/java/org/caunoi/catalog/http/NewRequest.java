package org.caunoi.catalog.http;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a request that creates something says beside its body. */
public class NewRequest {

  /** What becomes of a thing that the register seems to have already. */
  public enum Duplicates {
    refuse,
    accept
  }

  @HeaderParam("Idempotency-Key")
  @Size(min = 1, max = 64)
  @Parameter(
      description =
          "Makes the request safe to repeat for 48 hours: the same key with the same body is"
              + " answered as before, with another body refused (422).")
  @Nullable String key;

  @QueryParam("duplicates")
  @DefaultValue("refuse")
  @Parameter(
      description =
          "`accept`: create it although the register has something like it. Otherwise that is a"
              + " 409 `likely-duplicate`, whose `candidates` say what.")
  Duplicates duplicates;

  @Context UriInfo uri;

  /** Whether the person has seen the likely duplicates, and it is none of them. */
  public boolean acceptsDuplicates() {
    return duplicates == Duplicates.accept;
  }

  String path() {
    return uri.getRequestUri().getPath();
  }
}
