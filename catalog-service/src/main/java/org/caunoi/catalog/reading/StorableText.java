package org.caunoi.catalog.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.caunoi.catalog.http.ProblemError;

/** Finds texts that PostgreSQL cannot keep: with NUL, or with half of a surrogate pair. */
final class StorableText {

  private final List<ProblemError> errors = new ArrayList<>();

  private StorableText() {}

  /** The places of such texts, by pointers into the delivery. */
  static List<ProblemError> errors(JsonNode reading) {
    StorableText check = new StorableText();
    check.visit("/reading", reading);
    return check.errors;
  }

  private void visit(String pointer, JsonNode node) {
    if (node.isTextual() && !isStorable(node.textValue())) {
      errors.add(new ProblemError(pointer, "text-not-storable", "NUL or half a surrogate pair"));
    }
    node.properties().forEach(field -> visit(pointer + "/" + field.getKey(), field.getValue()));
    if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        visit(pointer + "/" + i, node.get(i));
      }
    }
  }

  private static boolean isStorable(String text) {
    // A lone surrogate is a code point of its own here; a pair is one above U+FFFF.
    return text.codePoints().noneMatch(c -> c == 0 || (c >= 0xD800 && c <= 0xDFFF));
  }
}
