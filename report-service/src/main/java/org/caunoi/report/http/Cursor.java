package org.caunoi.report.http;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.UUID;

/** Where a page of a list ends: the sort key of its last item. Opaque to clients. */
public record Cursor(LocalDate periodStart, UUID id) {
  /** As sent. */
  public String text() {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString((periodStart + " " + id).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * From what {@link #text} made.
   *
   * @throws ProblemException 400 for anything else
   */
  public static Cursor parse(String text) {
    try {
      String[] parts =
          new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(" ", 2);
      return new Cursor(LocalDate.parse(parts[0]), UUID.fromString(parts[1]));
    } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException e) {
      throw ProblemException.badRequest("Take cursor from next of a former answer.");
    }
  }
}
