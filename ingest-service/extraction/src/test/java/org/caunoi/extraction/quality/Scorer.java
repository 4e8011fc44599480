package org.caunoi.extraction.quality;

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

  /** Runs the scorer; what it prints. */
  String run(List<String> arguments) throws IOException, InterruptedException {
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
