package org.caunoi.report.catalog;

import static org.caunoi.report.catalog.Lists.orEmpty;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** Figures that the register itself defines and counts. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Statistics(List<Indicator> indicators) {
  Statistics {
    indicators = orEmpty(indicators);
  }
}
