package org.caunoi.ingest.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far into a list a caller is, and how many items it wants (api rule R9).
 *
 * @param limit 1 to 200
 * @param after the last id of the page before; null: from the start
 */
public record Cursor(int limit, @Nullable UUID after) {

  private static final int DEFAULT_LIMIT = 50;
  private static final int MAX_LIMIT = 200;

  /**
   * Reads the parameters {@code limit} and {@code cursor}.
   *
   * @throws ProblemException if one of them is not right
   */
  public static Cursor of(@Nullable String limit, @Nullable String cursor) {
    return new Cursor(limit == null ? DEFAULT_LIMIT : limit(limit), after(cursor));
  }

  /** The opaque form of a position. */
  static String write(UUID last) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(last.toString().getBytes(StandardCharsets.US_ASCII));
  }

  private static int limit(String text) {
    try {
      var limit = Integer.parseInt(text);
      if (limit >= 1 && limit <= MAX_LIMIT) {
        return limit;
      }
    } catch (NumberFormatException e) {
      // Answered below, as any other number that is not right.
    }
    throw ProblemException.parameter("limit", "out-of-range", "Give a number from 1 to 200.");
  }

  private static @Nullable UUID after(@Nullable String cursor) {
    if (cursor == null) {
      return null;
    }
    try {
      return UUID.fromString(
          new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII));
    } catch (IllegalArgumentException e) {
      throw ProblemException.parameter(
          "cursor", "not-a-cursor", "Give the value of \"next\" of the answer before, unchanged.");
    }
  }
}
