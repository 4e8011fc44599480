package org.caunoi.catalog.http;

/**
 * A single resource with a row version. {@link VersionFilter} gives it its ETag and answers
 * If-None-Match; a record with a component {@code version} only has to name this interface.
 */
public interface Versioned {

  /** Grows with every change of what the resource shows. */
  long version();
}
