package org.caunoi.catalog.http;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is asked for. Taken by every list as {@code @BeanParam PageRequest page}. A
 * cursor belongs to the filters it was made with; with others it is refused.
 */
public class PageRequest {
  static final int MAX_LIMIT = 200;

  @QueryParam("limit")
  @DefaultValue("50")
  @Parameter(
      description = "How many items a page has at most.",
      schema =
          @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200", defaultValue = "50"))
  int limit;

  @QueryParam("cursor")
  @Parameter(description = "`next` of the page before; opaque. Leave out for the first page.")
  @Nullable String cursor;

  @Context UriInfo uri;

  /** Items per page, 1 to 200. */
  public int limit() {
    if (limit < 1 || limit > MAX_LIMIT) {
      throw new ProblemException(
          ProblemType.INVALID_REQUEST,
          "Hãy yêu cầu từ 1 đến " + MAX_LIMIT + " mục.",
          "Ask for 1 to " + MAX_LIMIT + " items.",
          new ProblemError("?limit", "out-of-range", null));
    }
    return limit;
  }

  /** Where the page starts; null for the first. */
  public @Nullable Cursor cursor() {
    return cursor == null ? null : Cursor.parse(cursor, filters());
  }

  /** All parameters but those of paging, in a fixed order. */
  public String filters() {
    MultivaluedMap<String, String> given = uri.getQueryParameters();
    var filters = new TreeMap<>(given);
    filters.remove("limit");
    filters.remove("cursor");
    return filters.toString();
  }
}
