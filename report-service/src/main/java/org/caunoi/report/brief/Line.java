package org.caunoi.report.brief;

import java.util.List;

/**
 * A row of an annex, without its number.
 *
 * @param group what it stands under
 */
public record Line(String group, List<String> cells, List<String> facts) {}
