package org.caunoi.catalog.reading;

import java.util.List;
import java.util.stream.Stream;
import org.caunoi.catalog.article.Warning;
import org.jspecify.annotations.Nullable;

/** What the reader found in one article, in the form of {@code contract/reading.schema.json}. */
record Reading(
    String readerVersion,
    String gazetteerVersion,
    ReadArticle article,
    @Nullable Boolean relevant,
    double relevance,
    List<ReadActivity> activities,
    List<ReadAgreement> agreements,
    List<ReadCommitment> commitments,
    List<ReadMilestone> milestones,
    List<Warning> warnings) {

  /** All parties that occur anywhere, in the order of the reading. */
  Stream<ReadParty> parties() {
    return Stream.of(
            activities.stream().flatMap(a -> a.home().stream()),
            activities.stream().flatMap(a -> a.partners().stream()),
            activities.stream().map(ReadActivity::place).flatMap(Stream::ofNullable),
            agreements.stream().flatMap(a -> a.parties().stream()),
            commitments.stream().flatMap(c -> c.parties().stream()),
            milestones.stream().flatMap(m -> m.parties().stream()))
        .flatMap(parties -> parties);
  }
}
