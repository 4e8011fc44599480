package org.caunoi.catalog.reading;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.caunoi.catalog.fact.Fact;
import org.caunoi.catalog.fact.Locks;

/**
 * The things of the register that are known by a natural key. Asking for one that is not there
 * creates it, once: keys are locked in one order, so that two deliveries neither create the same
 * one twice nor wait for each other in a circle.
 */
final class Known<T extends Fact> {

  private final Function<Collection<String>, List<T>> finder;
  private final Function<T, String> identity;
  private final BiConsumer<T, T> learn;
  private final Locks locks;
  private final Instant now;

  Known(
      Function<Collection<String>, List<T>> finder,
      Function<T, String> identity,
      BiConsumer<T, T> learn,
      Locks locks,
      Instant now) {
    this.finder = finder;
    this.identity = identity;
    this.learn = learn;
    this.locks = locks;
    this.now = now;
  }

  Instant now() {
    return now;
  }

  /** One thing for each of these keys, new or known; what is known learns what is said of it. */
  <S> Map<String, T> allOf(SortedMap<String, S> named, BiFunction<String, S, T> create) {
    Map<String, T> found = new HashMap<>();
    collect(named.keySet(), found);
    List<String> missing = named.keySet().stream().filter(key -> !found.containsKey(key)).toList();
    if (!missing.isEmpty()) {
      locks.takeAll(missing);
      collect(missing, found);
    }
    named.forEach((key, said) -> takeOver(found, key, create.apply(key, said)));
    return found;
  }

  private void takeOver(Map<String, T> found, String key, T said) {
    T known = found.putIfAbsent(key, said);
    if (known == null) {
      said.persist();
    } else {
      learn.accept(known, said);
    }
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
