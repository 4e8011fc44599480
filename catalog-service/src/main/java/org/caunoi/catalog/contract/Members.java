package org.caunoi.catalog.contract;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

/**
 * What the records themselves say of their members: their order, and which may be null
 * ({@code @Nullable}).
 */
final class Members {
  private final IndexView index;
  private final Map<String, Map<String, Boolean>> nullableBySchema = new HashMap<>();

  Members(IndexView index) {
    this.index = index;
    for (ClassInfo type : index.getKnownClasses()) {
      if (type.isRecord() && type.name().toString().startsWith("org.caunoi.")) {
        nullableBySchema.put(schemaName(type), members(type));
      }
    }
  }

  void applyTo(Map<String, Schema> schemas) {
    schemas.forEach(
        (name, schema) -> {
          // Page<LocalityItem> is named PageLocalityItem.
          var members = nullableBySchema.get(name.startsWith("Page") ? "Page" : name);
          if (members == null || schema.getProperties() == null) {
            return;
          }
          Map<String, Schema> known = schema.getProperties();
          Map<String, Schema> ordered = new LinkedHashMap<>();
          members.forEach(
              (member, nullable) -> {
                Schema type = known.get(member);
                if (type != null) {
                  ordered.put(member, nullable ? orNull(type, schemas) : type);
                }
              });
          known.forEach(ordered::putIfAbsent);
          schema.properties(ordered);
        });
  }

  private static Schema orNull(Schema type, Map<String, Schema> schemas) {
    if (type.getRef() == null) {
      return type.getType() == null ? type : type.addType(Schema.SchemaType.NULL);
    }
    Schema target = schemas.get(type.getRef().substring(SchemaCare.SCHEMAS.length()));
    if (target != null && target.getFormat() != null) {
      // Dates, times and ids: plain enough to stand in place.
      return OASFactory.createSchema()
          .type(List.of(Schema.SchemaType.STRING, Schema.SchemaType.NULL))
          .format(target.getFormat());
    }
    return OASFactory.createSchema()
        .anyOf(List.of(type, OASFactory.createSchema().addType(Schema.SchemaType.NULL)));
  }

  /** Name and whether it may be null, in the order of the record; unwrapped ones in their place. */
  private Map<String, Boolean> members(ClassInfo type) {
    Map<String, Boolean> members = new LinkedHashMap<>();
    for (RecordComponentInfo component : type.recordComponentsInDeclarationOrder()) {
      FieldInfo field = type.field(component.name());
      ClassInfo inner =
          field.hasAnnotation(JsonUnwrapped.class)
              ? index.getClassByName(field.type().name())
              : null;
      if (inner != null) {
        members.putAll(members(inner));
      } else {
        members.put(field.name(), field.hasAnnotation(Nullable.class));
      }
    }
    return members;
  }

  private static String schemaName(ClassInfo type) {
    AnnotationInstance schema =
        type.declaredAnnotation(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
    AnnotationValue name = schema == null ? null : schema.value("name");
    return name == null ? type.simpleName() : name.asString();
  }
}
