package org.caunoi.report.brief;

import java.util.List;

/**
 * A number as it is read, and the ids of the facts behind it.
 *
 * @param text "–" where nothing is known
 */
public record Figure(String text, List<String> facts) {}
