package org.caunoi.report.brief;

import java.util.List;

/**
 * A row of the first table.
 *
 * @param figure the number, or that it is not known
 * @param unreviewed how many of the facts no officer has confirmed
 * @param note whom it concerns
 */
public record Count(String label, String figure, int unreviewed, String note, List<String> facts) {}
