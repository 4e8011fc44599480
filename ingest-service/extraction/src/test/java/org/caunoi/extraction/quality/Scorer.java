package org.caunoi.extraction.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A folder's own {@code score.py}, run by python3: there is no second scorer that could differ.
 *
 * @param script the scorer
 */
record Scorer(Path script) {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** Runs the scorer and prints what it prints. */
  void print(List<String> arguments) throws IOException, InterruptedException {
    System.out.print(run(arguments));
  }

  /** Runs the scorer with arguments that make it print JSON. */
  JsonNode json(List<String> arguments) throws IOException, InterruptedException {
    return MAPPER.readTree(run(arguments));
  }

  private String run(List<String> arguments) throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of("python3", script.toString()));
    command.addAll(arguments);
    var process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    var output = new String(process.getInputStream().readAllBytes(), "UTF-8");
    if (process.waitFor() != 0) {
      throw new IOException(command + " failed: " + output);
    }
    return output;
  }
}
