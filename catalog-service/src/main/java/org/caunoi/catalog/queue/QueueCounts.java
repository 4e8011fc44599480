package org.caunoi.catalog.queue;

import java.time.Instant;
import java.util.List;
import org.caunoi.catalog.review.SubjectKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How much waits.
 *
 * @param oldest since when the oldest waits
 * @param oldestDays for how many whole days that is
 * @param byKind kinds of which nothing waits are left out
 */
@Schema(name = "QueueCounts")
public record QueueCounts(
    long total,
    long waitingForSecondPerson,
    @Nullable Instant oldest,
    long oldestDays,
    List<Kind> byKind) {

  /** How many things of a kind wait, in all and by how sure the reader was. */
  @Schema(name = "QueueCount")
  public record Kind(
      SubjectKind kind,
      long total,
      long high,
      long medium,
      long low,
      long waitingForSecondPerson,
      Instant oldest) {}
}
