package org.caunoi.report.archive;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A released brief, for those who carry it out of the house.
 *
 * @param number as printed; null where the clerk wrote it by hand
 * @param size of its document in bytes
 * @param fileName plain ASCII
 */
public record ReleasedBrief(
    UUID id,
    String language,
    int revision,
    @Nullable String number,
    String title,
    String subject,
    String sha256,
    long size,
    String fileName) {}
