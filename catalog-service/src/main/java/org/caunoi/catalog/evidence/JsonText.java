package org.caunoi.catalog.evidence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps a JSON value as its text; nothing where it is null. */
@Converter
public class JsonText implements AttributeConverter<@Nullable JsonNode, @Nullable String> {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable JsonNode value) {
    return value == null || value.isNull() ? null : value.toString();
  }

  @Override
  public @Nullable JsonNode convertToEntityAttribute(@Nullable String text) {
    try {
      return text == null ? null : JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Kept text is not JSON", e);
    }
  }
}
