package org.caunoi.report.brief;

import java.util.List;

/** A sentence and the ids of the facts that make it true. */
public record Statement(String text, List<String> facts) {}
