package org.caunoi.catalog.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Says what the scan of the classes leaves open: that the members of an answer are always there
 * (null where there is nothing), that plain values stand in place, and what form a date of
 * uncertain precision has.
 */
final class SchemaCare {
  static final String SCHEMAS = "#/components/schemas/";

  /** Legal dates whose day or month may be unknown; so they have no {@code format: date}. */
  private static final Set<String> PARTIAL_DATES =
      Set.of("startDate", "endDate", "signedDate", "announcedOn", "saidOn");

  private final Map<String, Schema> schemas;
  private final Set<String> inputs;

  SchemaCare(OpenAPI api) {
    schemas = new LinkedHashMap<>(api.getComponents().getSchemas());
    inputs =
        api.getPaths().getPathItems().values().stream()
            .flatMap(item -> item.getOperations().values().stream())
            .map(SchemaCare::inputOf)
            .collect(Collectors.toSet());
  }

  private static String inputOf(Operation operation) {
    if (operation.getRequestBody() == null) {
      return "";
    }
    return operation.getRequestBody().getContent().getMediaTypes().values().stream()
        .filter(type -> type.getSchema() != null && type.getSchema().getRef() != null)
        .map(type -> type.getSchema().getRef().substring(SCHEMAS.length()))
        .findFirst()
        .orElse("");
  }

  Map<String, Schema> tidied() {
    schemas.put("MergePatch", mergePatch());
    schemas.computeIfPresent("JsonNode", (name, schema) -> reading());
    schemas.remove("JsonNodeType");
    schemas.forEach(this::tidy);
    schemas.values().removeIf(SchemaCare::isPlain);
    return schemas;
  }

  private void tidy(String name, Schema schema) {
    Map<String, Schema> members = schema.getProperties();
    if (members == null) {
      return;
    }
    Map<String, Schema> tidied = new LinkedHashMap<>(members);
    tidied.replaceAll((member, type) -> partial(member, inPlace(type)));
    schema.properties(tidied);
    // A problem leaves out what it has nothing to say about; so does who types something.
    if (!inputs.contains(name) && !name.startsWith("New") && !name.startsWith("Problem")) {
      schema.required(new ArrayList<>(members.keySet()));
    }
  }

  /** A date, time or id itself instead of a reference to its form. */
  Schema inPlace(Schema type) {
    if (type.getItems() != null) {
      type.items(inPlace(type.getItems()));
    }
    Schema target =
        type.getRef() == null ? null : schemas.get(type.getRef().substring(SCHEMAS.length()));
    if (target == null || !isPlain(target)) {
      return type;
    }
    return OASFactory.createSchema().addType(Schema.SchemaType.STRING).format(target.getFormat());
  }

  private static boolean isPlain(Schema schema) {
    return schema.getFormat() != null && schema.getProperties() == null;
  }

  private static Schema partial(String member, Schema type) {
    if (PARTIAL_DATES.contains(member) && type.getFormat() == null) {
      type.pattern("^\\d{4}(-\\d{2}(-\\d{2})?)?$")
          .description("As precise as it is known: day, month or year.")
          .examples(List.of("2024-04-02", "2024-04", "2024"));
    }
    return type;
  }

  private static Schema mergePatch() {
    return OASFactory.createSchema()
        .addType(Schema.SchemaType.OBJECT)
        .description(
            "Some members of the form that the operation names, with their new values, and a"
                + " `reason`.");
  }

  private static Schema reading() {
    return OASFactory.createSchema()
        .addType(Schema.SchemaType.OBJECT)
        .description("A reading, in the form of contract/reading.schema.json.");
  }
}
