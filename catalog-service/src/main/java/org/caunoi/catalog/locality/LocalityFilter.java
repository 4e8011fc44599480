package org.caunoi.catalog.locality;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which localities a list holds. */
public class LocalityFilter {
  @QueryParam("q")
  @Size(min = 1, max = 200)
  @Parameter(
      description = "Start of any of its names, with or without diacritics.",
      example = "quang chau")
  @Nullable String q;

  @QueryParam("level")
  @Nullable Level level;

  @QueryParam("country")
  @Pattern(regexp = "[A-Z]{2}")
  @Parameter(description = "ISO 3166-1 alpha-2.", example = "CN")
  @Nullable String country;

  @QueryParam("parent")
  @Size(max = 100)
  @Parameter(description = "Id of the locality directly above.", example = "vn-ha-noi")
  @Nullable String parent;
}
