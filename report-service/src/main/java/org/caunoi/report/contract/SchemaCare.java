package org.caunoi.report.contract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

/**
 * Says of records what the scan leaves open: the order of their members, that an answer always has
 * them all, and which may be null.
 */
final class SchemaCare {
  static final String SCHEMAS = "#/components/schemas/";

  private static final String MONTH = "YearMonth";
  private static final String ANY = "JsonNode";

  private final Map<String, Schema> schemas;
  private final Map<String, Map<String, Boolean>> nullable = new HashMap<>();

  SchemaCare(Map<String, Schema> schemas, IndexView index) {
    this.schemas = new LinkedHashMap<>(schemas);
    for (ClassInfo type : index.getKnownClasses()) {
      if (type.isRecord() && type.name().toString().startsWith("org.caunoi.")) {
        nullable.put(nameOf(type), members(type));
      }
    }
  }

  private static String nameOf(ClassInfo type) {
    AnnotationInstance schema =
        type.declaredAnnotation(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
    AnnotationValue name = schema == null ? null : schema.value("name");
    return name == null ? type.simpleName() : name.asString();
  }

  private static Map<String, Boolean> members(ClassInfo type) {
    Map<String, Boolean> members = new LinkedHashMap<>();
    for (RecordComponentInfo component : type.recordComponentsInDeclarationOrder()) {
      members.put(component.name(), type.field(component.name()).hasAnnotation(Nullable.class));
    }
    return members;
  }

  /** The members of what a schema points to. */
  Map<String, Schema> members(Schema schema) {
    Schema target = target(schema);
    return target == null || target.getProperties() == null ? Map.of() : target.getProperties();
  }

  private @Nullable Schema target(Schema schema) {
    return schema.getRef() == null
        ? null
        : schemas.get(schema.getRef().substring(SCHEMAS.length()));
  }

  Map<String, Schema> tidied() {
    schemas.forEach(this::tidy);
    schemas.keySet().removeIf(name -> name.startsWith(ANY) || name.equals(MONTH));
    schemas.values().removeIf(SchemaCare::isPlain);
    return schemas;
  }

  private void tidy(String name, Schema schema) {
    Map<String, Schema> members = schema.getProperties();
    if (members == null || name.startsWith(ANY)) {
      return;
    }
    Map<String, Boolean> said = nullable.getOrDefault(name, Map.of());
    Map<String, Schema> tidied = new LinkedHashMap<>();
    said.keySet().stream()
        .filter(members::containsKey)
        .forEach(member -> tidied.put(member, members.get(member)));
    members.forEach(tidied::putIfAbsent);
    tidied.replaceAll(
        (member, type) -> {
          Schema plain = inPlace(type);
          return said.getOrDefault(member, false) ? orNull(plain) : plain;
        });
    schema.properties(tidied);
    // A problem leaves out what it has nothing to say about, who sends something what may be null.
    List<String> required = new ArrayList<>(tidied.keySet());
    required.removeIf(member -> name.startsWith("New") && said.getOrDefault(member, false));
    if (!name.startsWith("Problem") && !required.isEmpty()) {
      schema.required(required);
    }
  }

  private static Schema orNull(Schema type) {
    if (type.getRef() != null) {
      return OASFactory.createSchema()
          .anyOf(List.of(type, OASFactory.createSchema().addType(Schema.SchemaType.NULL)));
    }
    return type.getType() == null ? type : type.addType(Schema.SchemaType.NULL);
  }

  /** A date, time or id itself instead of a reference to its form. */
  Schema inPlace(Schema type) {
    if (type.getItems() != null) {
      type.items(inPlace(type.getItems()));
    }
    String name = type.getRef() == null ? "" : type.getRef().substring(SCHEMAS.length());
    if (name.equals(MONTH)) {
      return text().pattern("^\\d{4}-\\d{2}$").examples(List.of("2024-04"));
    }
    if (name.equals(ANY)) {
      return OASFactory.createSchema().description("Any JSON value.");
    }
    Schema target = target(type);
    return target == null || !isPlain(target) ? type : text().format(target.getFormat());
  }

  private static Schema text() {
    return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
  }

  private static boolean isPlain(Schema schema) {
    return schema.getFormat() != null && schema.getProperties() == null;
  }
}
