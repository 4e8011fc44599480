package org.caunoi.ingest.http;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One piece of a list.
 *
 * @param next cursor of the piece after; null at the end
 */
public record Slice<T>(List<T> items, @Nullable String next) {

  /** Cuts {@code found}, which was asked for one item more than the limit, at the limit. */
  public static <T> Slice<T> of(List<T> found, Cursor cursor, Function<T, UUID> id) {
    if (found.size() <= cursor.limit()) {
      return new Slice<>(found, null);
    }
    var items = List.copyOf(found.subList(0, cursor.limit()));
    return new Slice<>(items, Cursor.write(id.apply(items.get(items.size() - 1))));
  }

  /** The answer, with the link of RFC 8288. */
  public Response answer(UriInfo uri) {
    var answer = Response.ok(this);
    if (next != null) {
      answer.link(uri.getRequestUriBuilder().replaceQueryParam("cursor", next).build(), "next");
    }
    return answer.build();
  }
}
