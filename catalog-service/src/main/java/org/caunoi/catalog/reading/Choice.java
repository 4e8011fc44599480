package org.caunoi.catalog.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Chooses what a fact says from what its articles say. The articles are in an order of their own,
 * so that the choice does not depend on the order of deliveries.
 */
final class Choice {

  private Choice() {}

  /** The value that most give; of several that equally many give, the first. */
  static <S, T> @Nullable T mostTold(List<S> articles, Function<S, @Nullable T> value) {
    Map<T, Integer> times = new LinkedHashMap<>();
    articles.stream()
        .map(value)
        .filter(Objects::nonNull)
        .forEach(told -> times.merge(told, 1, Integer::sum));
    T chosen = null;
    int most = 0;
    for (Map.Entry<T, Integer> told : times.entrySet()) {
      if (told.getValue() > most) {
        most = told.getValue();
        chosen = told.getKey();
      }
    }
    return chosen;
  }

  /**
   * The date that most give of those that say most: a day before a month, a month before a year.
   */
  static <S> @Nullable String date(List<S> articles, Function<S, @Nullable String> date) {
    int longest =
        articles.stream()
            .map(date)
            .filter(Objects::nonNull)
            .mapToInt(String::length)
            .max()
            .orElse(0);
    return mostTold(
        articles,
        article -> {
          String told = date.apply(article);
          return told != null && told.length() == longest ? told : null;
        });
  }

  /** All values that any gives, each once, in the order of the articles. */
  static <S, T> List<T> union(List<S> articles, Function<S, List<T>> values) {
    return articles.stream().map(values).flatMap(List::stream).distinct().toList();
  }

  /** The greatest of all. */
  static <S, T extends Comparable<T>> T greatest(List<S> articles, Function<S, T> value) {
    return articles.stream().map(value).max(Comparator.naturalOrder()).orElseThrow();
  }

  /** One of each: what has the same key becomes one, put together in the order of the articles. */
  static <T> List<T> joined(Stream<T> all, Function<T, Object> key, BinaryOperator<T> join) {
    Map<Object, T> joined = new LinkedHashMap<>();
    all.forEach(one -> joined.merge(key.apply(one), one, join));
    return new ArrayList<>(joined.values());
  }
}
