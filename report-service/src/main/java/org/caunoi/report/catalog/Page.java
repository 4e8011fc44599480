package org.caunoi.report.catalog;

import static org.caunoi.report.catalog.Lists.orEmpty;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of a list; {@code next} is the cursor of the one after it, null on the last. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Page<T>(List<T> items, @Nullable String next) {
  Page {
    items = orEmpty(items);
  }
}
