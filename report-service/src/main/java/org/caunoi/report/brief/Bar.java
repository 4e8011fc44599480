package org.caunoi.report.brief;

import java.util.List;

/** A bar of a chart. */
public record Bar(String label, int value, List<String> facts) {}
