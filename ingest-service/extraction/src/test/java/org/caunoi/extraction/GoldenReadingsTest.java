package org.caunoi.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The readings of the samples as files; {@code -Dgolden.update=true} rewrites them. */
class GoldenReadingsTest {

  private static final Path CONTRACT = Path.of("../../catalog-service/contract");
  private static final ObjectMapper MAPPER = new ObjectMapper();

  static IntStream samples() {
    return IntStream.range(0, Samples.COUNT);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void readsAsBefore(int number) throws IOException {
    var file = CONTRACT.resolve("examples/readings/" + Samples.id(number) + ".json");
    var json =
        MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(Samples.reading(number)) + "\n";
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, json);
    }
    assertThat(json).isEqualTo(Files.readString(file));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void keepsTheContract(int number) throws IOException {
    var json = MAPPER.writeValueAsString(Samples.reading(number));
    assertThat(schema().validate(json, InputFormat.JSON)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void comesBackFromJson(int number) throws IOException {
    var reading = Samples.reading(number);
    var json = MAPPER.writeValueAsString(reading);
    assertThat(MAPPER.readValue(json, Reading.class)).isEqualTo(reading);
  }

  private static Schema schema() throws IOException {
    JsonNode schema = MAPPER.readTree(CONTRACT.resolve("reading.schema.json").toFile());
    ((ObjectNode) schema).remove("$id");
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(schema.toString(), InputFormat.JSON);
  }
}
