package org.caunoi.catalog.fact;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A field of a fact for which articles give several values.
 *
 * @param field the member of the API
 * @param values side by side, at least two
 */
@Schema(name = "Conflict")
public record ConflictView(String field, List<Value> values) {

  /**
   * One of the values.
   *
   * @param articleId which article says so; null for what the register says
   * @param quote where it says so
   */
  @Schema(name = "ConflictValue")
  public record Value(String value, @Nullable String articleId, @Nullable String quote) {}

  /** The conflicts of a fact, by field. */
  public static List<ConflictView> of(List<Conflict> conflicts) {
    Map<String, List<Value>> byField =
        conflicts.stream()
            .collect(
                Collectors.groupingBy(
                    Conflict::field,
                    LinkedHashMap::new,
                    Collectors.mapping(
                        one -> new Value(one.value(), one.articleId(), one.quote()),
                        Collectors.toList())));
    return byField.entrySet().stream()
        .map(field -> new ConflictView(field.getKey(), field.getValue()))
        .toList();
  }
}
