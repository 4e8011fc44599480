package org.caunoi.local.service;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.caunoi.local.LaunchException;
import org.caunoi.local.folder.DataFolder;

/** One running service. */
final class ServiceProcess {

  /** The services end within two seconds, or finish what they render for up to 20 s. */
  private static final Duration GRACE = Duration.ofSeconds(25);

  /** A log that has grown beyond this is put aside, once, at the next start. */
  private static final long LOG_LIMIT = 10L << 20;

  /** A small heap and the quick compiler: three services share a laptop. */
  private static final List<String> JVM =
      List.of(
          "-Xmx256m",
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          // With one compiler the JVM reserves 48 MiB for its code, too little for a long run.
          "-XX:ReservedCodeCacheSize=128m",
          "-XX:+ExitOnOutOfMemoryError",
          // No service reads serialised Java objects: whoever slips one in is refused.
          "-Djdk.serialFilter=!*",
          "-Dfile.encoding=UTF-8");

  private final ServiceName name;
  private final DataFolder folder;
  private final Process process;

  private ServiceProcess(ServiceName name, DataFolder folder, Process process) {
    this.name = name;
    this.folder = folder;
    this.process = process;
  }

  static ServiceProcess start(
      ServiceName name, Path program, DataFolder folder, Map<String, String> environment)
      throws LaunchException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    ProcessBuilder builder = new ProcessBuilder(java.toString());
    builder.command().addAll(JVM);
    builder.command().addAll(List.of("-jar", program.toString()));
    builder.environment().clear();
    builder.environment().putAll(environment);
    builder.directory(folder.state().toFile());
    builder.redirectInput(Redirect.from(new File("/dev/null")));
    builder.redirectErrorStream(true);
    try {
      builder.redirectOutput(Redirect.appendTo(log(folder, name).toFile()));
      Process process = builder.start();
      ServiceProcess started = new ServiceProcess(name, folder, process);
      ChildRecord.write(folder, name, process.toHandle());
      return started;
    } catch (IOException e) {
      throw new LaunchException(name.title() + " cannot be started: " + e.getMessage(), e);
    }
  }

  private static Path log(DataFolder folder, ServiceName name) throws IOException {
    Path log = folder.log(name.title());
    if (Files.exists(log) && Files.size(log) > LOG_LIMIT) {
      Files.move(log, folder.log(name.title() + ".1"), StandardCopyOption.REPLACE_EXISTING);
    }
    return log;
  }

  /** Goes on while the service runs. */
  void check() throws LaunchException {
    if (!process.isAlive()) {
      throw new LaunchException(
          "%s has ended (exit code %d); see %s"
              .formatted(name.title(), process.exitValue(), folder.log(name.title())));
    }
  }

  /** Asks it to end, without waiting. */
  void terminate() {
    process.destroy();
  }

  /** Ends it at once, as a power cut would. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** Waits for its end, and enforces it after a grace. */
  void stop() throws IOException {
    ChildRecord.stop(process.toHandle(), GRACE);
    ChildRecord.remove(folder, name);
  }
}
