package org.caunoi.local.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The server process of a cluster, found by the cluster's {@code postmaster.pid}. */
final class Postmaster {

  /** A fast shutdown writes a checkpoint: seconds, even on a slow disk. */
  private static final Duration FAST = Duration.ofSeconds(20);

  private static final Duration KILLED = Duration.ofSeconds(5);

  private final ProcessHandle process;

  private Postmaster(ProcessHandle process) {
    this.process = process;
  }

  /** The running server of a cluster, if there is one. */
  static Optional<Postmaster> of(Path cluster) throws IOException {
    Path file = pidFile(cluster);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    List<String> lines = Files.readAllLines(file);
    if (lines.isEmpty() || !lines.get(0).strip().matches("\\d{1,18}")) {
      return Optional.empty();
    }
    return ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
        .filter(process -> isServer(process, cluster))
        .map(Postmaster::new);
  }

  /**
   * Frees a cluster whose launcher was killed: stops its server, and removes a pid file whose
   * number meanwhile belongs to some other program, which PostgreSQL itself would respect.
   */
  static void free(Path cluster) throws IOException {
    Optional<Postmaster> orphan = of(cluster);
    if (orphan.isPresent()) {
      orphan.get().stop();
    }
    Files.deleteIfExists(pidFile(cluster));
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Stops the server and everything it started: at once for its clients, without loss. */
  void stop() throws IOException {
    List<ProcessHandle> backends = process.descendants().toList();
    try {
      // SIGINT is PostgreSQL's "fast": the JDK can only send TERM, which waits for the clients.
      new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      process.destroy();
    }
    if (!ends(process, FAST)) {
      process.destroyForcibly();
      ends(process, KILLED);
    }
    for (ProcessHandle backend : backends) {
      // Backends notice the end of their server; a new server must not meet them.
      ends(backend, KILLED);
    }
  }

  private static boolean ends(ProcessHandle process, Duration within) {
    try {
      process.onExit().get(within.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (ExecutionException e) {
      return !process.isAlive();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return !process.isAlive();
    }
  }

  private static boolean isServer(ProcessHandle process, Path cluster) {
    String command = process.info().command().orElse("");
    if (!process.isAlive() || !command.endsWith("/postgres")) {
      return false;
    }
    String[] arguments = process.info().arguments().orElse(new String[0]);
    return List.of(arguments).contains(cluster.toString());
  }

  private static Path pidFile(Path cluster) {
    return cluster.resolve("postmaster.pid");
  }
}
