package org.caunoi.catalog.merge;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A merge or a split as the API shows it.
 *
 * @param source what was merged away, or split off
 * @param target what it was merged into, or split off from
 */
@Schema(name = "Regrouping")
public record RegroupingView(
    UUID id,
    Regrouping.Form form,
    UUID source,
    UUID target,
    @Nullable String reason,
    String madeBy,
    Instant madeAt,
    @Nullable String undoneBy,
    @Nullable Instant undoneAt,
    @Nullable String undoReason) {

  /** As it is stored. */
  static RegroupingView of(Regrouping regrouping) {
    return new RegroupingView(
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
