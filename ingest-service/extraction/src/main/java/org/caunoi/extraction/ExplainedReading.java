package org.caunoi.extraction;

import java.util.List;
import org.caunoi.extraction.fact.Step;

/**
 * A reading with its reasons.
 *
 * @param explanation in the order of the reading; every rule of every fact appears
 */
public record ExplainedReading(Reading reading, List<Step> explanation) {}
