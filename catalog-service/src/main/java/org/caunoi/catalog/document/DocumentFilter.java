package org.caunoi.catalog.document;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.caunoi.catalog.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which documents a list holds. */
public class DocumentFilter extends PageRequest {

  @QueryParam("kind")
  @Parameter(description = "Only those of this kind.")
  @Nullable DocumentKind kind;

  @QueryParam("number")
  @Size(max = 200)
  @Parameter(description = "Only those with this number, in capitals or not.")
  @Nullable String number;
}
