package org.caunoi.catalog.contract;

import java.util.ArrayList;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Says of every answer that all its members are always there (null where there is nothing). */
final class SchemaCare {

  private SchemaCare() {}

  static void tidy(Components components) {
    if (components.getSchemas() == null) {
      return;
    }
    components
        .getSchemas()
        .forEach(
            (name, schema) -> {
              Map<String, Schema> members = schema.getProperties();
              boolean isInput = name.startsWith("New");
              boolean isProblem = name.startsWith("Problem");
              if (members != null && !isInput && !isProblem) {
                schema.required(new ArrayList<>(members.keySet()));
              }
            });
  }
}
