package org.caunoi.catalog.queue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.caunoi.catalog.evidence.EvidenceView;
import org.caunoi.catalog.fact.ConflictView;
import org.caunoi.catalog.review.SubjectKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A thing that waits, with enough to decide on it.
 *
 * @param version what a decision sends as If-Match, or as version in a list of decisions
 * @param summary the thing in one line
 * @param why what lifts it in the queue
 * @param confirmedBy who gave the first of two confirmations
 * @param since when it came into the register
 * @param articles how many articles tell of it
 * @param conflicts the values that articles contradict each other about, side by side
 * @param evidence the first quote of each of the first three articles
 * @param source where a partnership's row comes from
 */
@Schema(name = "QueueItem")
public record QueueItemView(
    SubjectKind kind,
    UUID id,
    long version,
    Summary summary,
    List<Why> why,
    boolean waitingForSecondPerson,
    @Nullable String confirmedBy,
    double confidence,
    Band band,
    Instant since,
    int articles,
    List<ConflictView> conflicts,
    List<EvidenceView> evidence,
    @Nullable String source) {}
