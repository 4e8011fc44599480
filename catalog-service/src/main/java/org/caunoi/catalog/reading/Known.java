package org.caunoi.catalog.reading;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.caunoi.catalog.fact.Fact;
import org.caunoi.catalog.fact.Locks;

/**
 * The things of the register that are known by a natural key. Asking for one that is not there
 * creates it, once: keys are locked in sorted order, so that two deliveries neither create the same
 * one twice nor wait for each other in a circle.
 */
final class Known<T extends Fact> {

  private final Function<Collection<String>, List<T>> finder;
  private final Function<T, String> identity;
  private final Locks locks;
  private final Instant now;

  Known(
      Function<Collection<String>, List<T>> finder,
      Function<T, String> identity,
      Locks locks,
      Instant now) {
    this.finder = finder;
    this.identity = identity;
    this.locks = locks;
    this.now = now;
  }

  Instant now() {
    return now;
  }

  /** One thing for each of these keys; the new ones are made from what stands at their key. */
  <S> Map<String, T> allOf(SortedMap<String, S> named, BiFunction<String, S, T> create) {
    Map<String, T> found = new HashMap<>();
    collect(named.keySet(), found);
    List<String> missing = named.keySet().stream().filter(key -> !found.containsKey(key)).toList();
    if (!missing.isEmpty()) {
      missing.forEach(locks::take);
      collect(missing, found);
      for (String key : missing) {
        if (!found.containsKey(key)) {
          T made = create.apply(key, named.get(key));
          made.persist();
          found.put(key, made);
        }
      }
    }
    return found;
  }

  private void collect(Collection<String> keys, Map<String, T> found) {
    for (T thing : finder.apply(keys)) {
      if (thing.supersededAt != null) {
        thing.supersededAt = null;
        thing.changedAt = now;
      }
      found.put(identity.apply(thing), thing);
    }
  }
}
