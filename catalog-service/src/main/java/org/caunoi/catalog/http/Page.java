package org.caunoi.catalog.http;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list: the items and the cursor of the page after it, null at the end. {@link
 * PageLinkFilter} repeats the cursor as a Link header.
 */
public record Page<T>(List<T> items, @Nullable String next) {

  /** The same page of other items; how a resource turns rows into views. */
  public <R> Page<R> map(Function<? super T, ? extends R> view) {
    return new Page<>(items.stream().<R>map(view).toList(), next);
  }
}
