package org.caunoi.report.brief;

import java.util.Set;

/**
 * A released brief of an earlier period.
 *
 * @param told ids of the facts that it counts, and of those that it adds to still earlier ones
 */
public record EarlierBrief(Period period, Set<String> told) {}
