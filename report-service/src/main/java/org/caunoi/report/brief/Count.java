package org.caunoi.report.brief;

import java.util.List;

/**
 * A row of the first table.
 *
 * @param figure the number, or that it is not known
 * @param unreviewed how much of the figure no officer has confirmed, counted as the figure is
 * @param note whom it concerns
 */
public record Count(
    String label, String figure, String unreviewed, String note, List<String> facts) {}
