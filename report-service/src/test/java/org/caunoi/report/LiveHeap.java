package org.caunoi.report;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What lives in the heap of another JVM: as its log says after collections that are asked for. */
final class LiveHeap {
  private static final Path LOG = Path.of("target/bench-gc.log");
  private static final Pattern AFTER = Pattern.compile("Pause Full .*?->(\\d+)M");
  private static final long PAUSE_MILLIS = 500;

  private final long pid;

  LiveHeap(long pid) {
    this.pid = pid;
  }

  /** The option with which such a JVM is started. */
  static String option() throws IOException {
    Files.deleteIfExists(LOG);
    return "-Xlog:gc:file=" + LOG;
  }

  /** The most MB alive while something runs, above what is alive before. */
  double above(Callable<?> work) throws Exception {
    double idle = now();
    double[] most = {0};
    boolean[] ended = {false};
    Thread sampler =
        new Thread(
            () -> {
              try {
                while (!ended[0]) {
                  most[0] = Math.max(most[0], now());
                  Thread.sleep(PAUSE_MILLIS);
                }
              } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
              }
            });
    sampler.start();
    work.call();
    ended[0] = true;
    sampler.join();
    return most[0] - idle;
  }

  private double now() throws IOException, InterruptedException {
    new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
            Long.toString(pid),
            "GC.run")
        .redirectErrorStream(true)
        .redirectOutput(Redirect.DISCARD)
        .start()
        .waitFor();
    return AFTER
        .matcher(Files.readString(LOG))
        .results()
        .reduce((earlier, later) -> later)
        .map(MatchResult::group)
        .map(line -> Double.parseDouble(line.replaceAll(".*->(\\d+)M", "$1")))
        .orElseThrow();
  }
}
