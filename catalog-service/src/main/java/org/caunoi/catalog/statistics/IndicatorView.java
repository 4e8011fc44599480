package org.caunoi.catalog.statistics;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A figure with what it means.
 *
 * @param notItemised of papers: how many of them are in bundles that nobody has itemised
 */
@Schema(name = "IndicatorValue")
public record IndicatorView(
    Indicator code, long value, Bilingual definition, @Nullable Long notItemised) {

  static IndicatorView of(Indicator indicator, long value) {
    return new IndicatorView(indicator, value, indicator.definition(), null);
  }

  static IndicatorView of(Indicator indicator, long value, long notItemised) {
    return new IndicatorView(indicator, value, indicator.definition(), notItemised);
  }
}
