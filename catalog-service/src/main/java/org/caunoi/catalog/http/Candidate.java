package org.caunoi.catalog.http;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something of the register that a request may have meant.
 *
 * @param label what it is called, or its day
 * @param why stable codes: {@code same-name}, {@code same-partner-and-day} …
 */
@Schema(name = "Candidate")
public record Candidate(String id, String label, List<String> why) {

  /** Whether there is no other reason than this. */
  public boolean isOnly(String reason) {
    return why.equals(List.of(reason));
  }
}
