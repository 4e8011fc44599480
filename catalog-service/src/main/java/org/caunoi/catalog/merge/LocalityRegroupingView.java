package org.caunoi.catalog.merge;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A merge or a split of localities as the API shows it.
 *
 * @param source what was merged away, or what a part went to
 * @param target what it was merged into, or what a part was taken from
 */
@Schema(name = "LocalityRegrouping")
public record LocalityRegroupingView(
    UUID id,
    Regrouping.Form form,
    String source,
    String target,
    @Nullable String reason,
    String madeBy,
    Instant madeAt,
    @Nullable String undoneBy,
    @Nullable Instant undoneAt,
    @Nullable String undoReason) {

  /** As it is stored. */
  static LocalityRegroupingView of(LocalityRegrouping regrouping) {
    return new LocalityRegroupingView(
        regrouping.id,
        regrouping.form,
        regrouping.sourceId,
        regrouping.targetId,
        regrouping.reason,
        regrouping.madeBy,
        regrouping.madeAt,
        regrouping.undoneBy,
        regrouping.undoneAt,
        regrouping.undoReason);
  }
}
