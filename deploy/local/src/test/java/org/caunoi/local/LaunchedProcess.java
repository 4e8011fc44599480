package org.caunoi.local;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** The launcher as the process that {@code deploy/local/up} becomes, with what it prints. */
final class LaunchedProcess implements AutoCloseable {

  /** Twice the slowest start seen on a loaded machine of two cores. */
  private static final Duration PATIENCE = Duration.ofSeconds(120);

  private final Process process;
  private final Path output;
  private final Set<ProcessHandle> seen = new HashSet<>();

  private LaunchedProcess(Process process, Path output) {
    this.process = process;
    this.output = output;
  }

  static LaunchedProcess start(
      Path home, Path data, Map<String, String> environment, String... options) throws IOException {
    Path module = Path.of("").toAbsolutePath();
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    ProcessBuilder builder =
        new ProcessBuilder(
            java,
            "-Xmx256m",
            "-XX:TieredStopAtLevel=1",
            "-Dcaunoi.home=" + home,
            "-cp",
            module.resolve("target/classes") + ":" + module.resolve("target/lib") + "/*",
            Launcher.class.getName(),
            "--data",
            data.toString());
    builder.command().addAll(List.of(options));
    // As deploy/local/up does on a bare server: settings with Vietnamese letters need UTF-8.
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().putAll(environment);
    Path output = Files.createTempFile(data.getParent(), "output", ".txt");
    builder.redirectErrorStream(true).redirectOutput(Redirect.to(output.toFile()));
    return new LaunchedProcess(builder.start(), output);
  }

  /** Waits for a text in what is printed. */
  LaunchedProcess awaitOutput(String text) throws IOException, InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!output().contains(text)) {
      remember();
      if (!process.isAlive() && !output().contains(text)) {
        throw new AssertionError("ended before it printed \"" + text + "\": " + output());
      }
      if (System.nanoTime() > deadline) {
        throw new AssertionError("did not print \"" + text + "\" in time: " + output());
      }
      Thread.sleep(20);
    }
    remember();
    return this;
  }

  LaunchedProcess terminate() {
    remember();
    process.destroy();
    return this;
  }

  LaunchedProcess kill() {
    remember();
    process.destroyForcibly();
    return this;
  }

  /** Waits for the end and tells the exit code. */
  int exitCode() throws InterruptedException {
    if (!process.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
      throw new AssertionError("does not end");
    }
    return process.exitValue();
  }

  /** Everything printed so far. */
  String output() throws IOException {
    return Files.readString(output);
  }

  /** Processes it has started, directly or not, that still run. PostgreSQL leaves its parent. */
  List<ProcessHandle> left() {
    return seen.stream().filter(ProcessHandle::isAlive).toList();
  }

  private void remember() {
    process.descendants().forEach(seen::add);
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().orTimeout(60, TimeUnit.SECONDS).exceptionally(late -> null).join();
    process.destroyForcibly();
    left().forEach(ProcessHandle::destroyForcibly);
  }
}
