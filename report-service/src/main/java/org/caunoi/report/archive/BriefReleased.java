package org.caunoi.report.archive;

import java.util.UUID;

/**
 * A brief is being released: said within the transaction that does it, so that what follows from it
 * is written down with it or not at all.
 *
 * @param kind MONTHLY
 */
public record BriefReleased(UUID id, String kind, String language) {}
