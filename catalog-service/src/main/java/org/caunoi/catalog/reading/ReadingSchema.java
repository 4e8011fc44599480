package org.caunoi.catalog.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.caunoi.catalog.http.ProblemError;

/** The written form of readings, {@code contract/reading.schema.json}. Thread-safe. */
@ApplicationScoped
class ReadingSchema {

  /** More would not help whoever mends the sender. */
  private static final int ERRORS_SHOWN = 50;

  private final Schema schema;

  ReadingSchema() {
    try (InputStream file = ReadingSchema.class.getResourceAsStream("/reading.schema.json")) {
      schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
              .getSchema(file, InputFormat.JSON);
    } catch (IOException e) {
      throw new UncheckedIOException("The build packs reading.schema.json", e);
    }
  }

  /** What is wrong with a reading, by pointers into the delivery; nothing where it fits. */
  List<ProblemError> errors(JsonNode reading) {
    return schema.validate(reading.toString(), InputFormat.JSON).stream()
        .limit(ERRORS_SHOWN)
        .map(
            error ->
                new ProblemError(
                    "/reading" + error.getInstanceLocation(),
                    "schema-" + error.getKeyword(),
                    error.getMessage()))
        .toList();
  }
}
