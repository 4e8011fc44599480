package org.caunoi.catalog.contract;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jspecify.annotations.Nullable;

/** Says which members may be null: those that the records declare {@code @Nullable}. */
final class Nullables {
  private static final String SCHEMAS = "#/components/schemas/";

  private final IndexView index;
  private final Map<String, Set<String>> membersBySchema = new HashMap<>();

  Nullables(IndexView index) {
    this.index = index;
    for (ClassInfo type : index.getKnownClasses()) {
      if (type.isRecord() && type.name().toString().startsWith("org.caunoi.")) {
        membersBySchema.put(schemaName(type), members(type));
      }
    }
  }

  void applyTo(Components components) {
    Map<String, Schema> schemas = components.getSchemas();
    schemas.forEach(
        (name, schema) -> {
          // Page<LocalityItem> is named PageLocalityItem.
          Set<String> own = membersBySchema.get(name.startsWith("Page") ? "Page" : name);
          if (own == null || schema.getProperties() == null) {
            return;
          }
          Map<String, Schema> properties = new LinkedHashMap<>(schema.getProperties());
          properties.replaceAll(
              (member, type) -> own.contains(member) ? orNull(type, schemas) : type);
          schema.properties(properties);
        });
  }

  private static Schema orNull(Schema type, Map<String, Schema> schemas) {
    if (type.getRef() == null) {
      return type.getType() == null ? type : type.addType(Schema.SchemaType.NULL);
    }
    Schema target = schemas.get(type.getRef().substring(SCHEMAS.length()));
    if (target != null && target.getFormat() != null) {
      // Dates, times and ids: plain enough to stand in place.
      return OASFactory.createSchema()
          .type(List.of(Schema.SchemaType.STRING, Schema.SchemaType.NULL))
          .format(target.getFormat());
    }
    return OASFactory.createSchema()
        .anyOf(List.of(type, OASFactory.createSchema().addType(Schema.SchemaType.NULL)));
  }

  private Set<String> members(ClassInfo type) {
    Set<String> nullable = new HashSet<>();
    for (FieldInfo field : type.fields()) {
      if (field.hasAnnotation(JsonUnwrapped.class)) {
        ClassInfo inner = index.getClassByName(field.type().name());
        nullable.addAll(inner == null ? Set.of() : members(inner));
      } else if (field.hasAnnotation(Nullable.class)) {
        nullable.add(field.name());
      }
    }
    return nullable;
  }

  private static String schemaName(ClassInfo type) {
    AnnotationInstance schema =
        type.declaredAnnotation(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
    AnnotationValue name = schema == null ? null : schema.value("name");
    return name == null ? type.simpleName() : name.asString();
  }
}
