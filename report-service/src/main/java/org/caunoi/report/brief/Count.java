package org.caunoi.report.brief;

import java.util.List;

/**
 * A row of the first table.
 *
 * @param figure the number, or that it is not known
 * @param people how many travelled; empty where the row counts no delegations
 * @param previous the same of the period before
 * @param yearAgo the same of the same period a year ago
 * @param unreviewed how much of the figure no officer has confirmed, counted as the figure is
 */
public record Count(
    String label,
    String figure,
    List<String> facts,
    String people,
    Figure previous,
    Figure yearAgo,
    String unreviewed) {}
