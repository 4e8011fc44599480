package org.caunoi.report.catalog;

import static org.caunoi.report.catalog.Lists.orEmpty;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.YearMonth;
import java.util.List;

/** The months in which the register has activities. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ActivityMonths(List<Item> items) {
  ActivityMonths {
    items = orEmpty(items);
  }

  /** A month and how many activities it has. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Item(YearMonth month, int activities) {}
}
