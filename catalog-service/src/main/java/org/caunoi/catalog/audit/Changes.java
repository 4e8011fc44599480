package org.caunoi.catalog.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What is different between two states of a thing. */
final class Changes {

  /** Counters and stamps that every change moves. */
  private static final Set<String> NOISE = Set.of("version", "changedAt");

  private Changes() {}

  /** By member, in the order of their names; elements of lists one by one. */
  static List<Change> between(@Nullable JsonNode before, @Nullable JsonNode after) {
    Set<String> fields = new TreeSet<>();
    names(before, fields);
    names(after, fields);
    fields.removeAll(NOISE);
    List<Change> changes = new ArrayList<>();
    for (String field : fields) {
      JsonNode was = before == null ? null : before.get(field);
      JsonNode is = after == null ? null : after.get(field);
      if (isList(was) || isList(is)) {
        elements(field, was, is, changes);
      } else if (was == null ? is != null : !was.equals(is)) {
        changes.add(new Change(field, was, is));
      }
    }
    return changes;
  }

  private static void names(@Nullable JsonNode state, Set<String> names) {
    if (state != null) {
      state.fieldNames().forEachRemaining(names::add);
    }
  }

  /** A list of plain values is a value; one of objects is looked at element by element. */
  private static boolean isList(@Nullable JsonNode node) {
    return node != null && node.isArray() && node.size() > 0 && node.get(0).isObject();
  }

  private static void elements(
      String field, @Nullable JsonNode was, @Nullable JsonNode is, List<Change> changes) {
    List<JsonNode> gone = list(was);
    List<JsonNode> come = list(is);
    for (JsonNode element : list(was)) {
      if (come.remove(element)) {
        gone.remove(element);
      }
    }
    gone.forEach(element -> changes.add(new Change(field, element, null)));
    come.forEach(element -> changes.add(new Change(field, null, element)));
  }

  private static List<JsonNode> list(@Nullable JsonNode array) {
    List<JsonNode> elements = new ArrayList<>();
    if (array != null) {
      array.forEach(elements::add);
    }
    return elements;
  }
}
