package org.caunoi.local.service;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.caunoi.local.LaunchException;
import org.caunoi.local.folder.DataFolder;
import org.caunoi.local.folder.PrivateFiles;

/** Which processes a run has started, written down for the run after a killed launcher. */
final class ChildRecord {

  private static final Duration GRACE = Duration.ofSeconds(10);

  private ChildRecord() {}

  /** Writes a process down: its number and its start, for numbers are used again. */
  static void write(DataFolder folder, ServiceName service, ProcessHandle process)
      throws IOException {
    PrivateFiles.write(file(folder, service), process.pid() + " " + start(process) + "\n");
  }

  static void remove(DataFolder folder, ServiceName service) throws IOException {
    Files.deleteIfExists(file(folder, service));
  }

  /** Stops what a killed launcher has left running. */
  static void stopAll(DataFolder folder) throws LaunchException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder.state(), "*.process")) {
      for (Path file : files) {
        String[] words = Files.readString(file).strip().split(" ");
        if (words.length == 2 && words[0].matches("\\d{1,18}")) {
          ProcessHandle.of(Long.parseLong(words[0]))
              .filter(process -> start(process).equals(words[1]))
              .ifPresent(process -> stop(process, GRACE));
        }
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new LaunchException("The services of a killed run cannot be stopped: " + e, e);
    }
  }

  /** TERM, and KILL after a grace. */
  static void stop(ProcessHandle process, Duration grace) {
    process.destroy();
    if (!ends(process, grace)) {
      process.destroyForcibly();
      ends(process, grace);
    }
  }

  private static boolean ends(ProcessHandle process, Duration within) {
    try {
      process.onExit().get(within.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException | ExecutionException e) {
      return !process.isAlive();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return !process.isAlive();
    }
  }

  private static String start(ProcessHandle process) {
    return process.info().startInstant().map(Instant::toString).orElse("unknown");
  }

  private static Path file(DataFolder folder, ServiceName service) {
    return folder.state().resolve(service.title() + ".process");
  }
}
