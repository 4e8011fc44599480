package org.caunoi.report.brief;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What makes one printing of a brief differ from the next.
 *
 * @param takenAt when the facts were taken from the register; the document's creation date
 * @param releasedOn day of release; null until then
 * @param number given by the clerk; null leaves room to write it
 */
public record Imprint(
    Edition edition, Instant takenAt, @Nullable LocalDate releasedOn, @Nullable String number) {}
