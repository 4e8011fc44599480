package org.caunoi.ingest.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.caunoi.extraction.ExplainedReading;
import org.caunoi.extraction.Reading;

/** Writes readings in the form of the contract, whatever the service's own JSON looks like. */
final class ReadingJson {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private ReadingJson() {}

  static String write(Reading reading) {
    return json(reading);
  }

  static String write(ExplainedReading reading) {
    return json(reading);
  }

  private static String json(Object reading) {
    try {
      return MAPPER.writeValueAsString(reading);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A reading cannot be written as JSON", e);
    }
  }
}
