package org.caunoi.local.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.caunoi.local.LaunchException;
import org.caunoi.local.folder.DataFolder;

/** The three services of a run. Not thread-safe: one thread starts, checks and closes. */
public final class Services implements AutoCloseable {

  private final Path home;
  private final DataFolder folder;
  private final ServiceEnvironment environment;
  private final Map<ServiceName, ServiceProcess> processes = new EnumMap<>(ServiceName.class);

  /**
   * Starts nothing yet.
   *
   * @param home the folder of the project, built
   * @param folder for their logs
   * @param environment what each gets
   */
  public Services(Path home, DataFolder folder, ServiceEnvironment environment) {
    this.home = home;
    this.folder = folder;
    this.environment = environment;
  }

  /**
   * Checks that every service is built.
   *
   * @throws LaunchException naming the file that is missing
   */
  public static void checkBuilt(Path home) throws LaunchException {
    for (ServiceName name : ServiceName.values()) {
      if (!Files.exists(name.program(home))) {
        throw new LaunchException(
            name.title()
                + " is not built: "
                + name.program(home)
                + " is missing; run ./mvnw package");
      }
    }
  }

  /**
   * Stops the services that a killed run has left behind.
   *
   * @throws LaunchException when their record cannot be read
   */
  public static void stopOrphans(DataFolder folder) throws LaunchException {
    ChildRecord.stopAll(folder);
  }

  /** Starts all at once: each waits for what it needs from the others by itself. */
  public void start() throws LaunchException {
    for (ServiceName name : ServiceName.values()) {
      start(name);
    }
  }

  /** Starts one, also again after its end. */
  public void start(ServiceName name) throws LaunchException {
    processes.put(
        name, ServiceProcess.start(name, name.program(home), folder, environment.of(name)));
  }

  /** Ends one at once and without a word, as a crash would. */
  public void kill(ServiceName name) throws InterruptedException {
    processes.get(name).kill();
  }

  /**
   * Goes on while all run.
   *
   * @throws LaunchException naming the first that has ended, and its log
   */
  public void check() throws LaunchException {
    for (ServiceProcess process : processes.values()) {
      process.check();
    }
  }

  /** Ends all, together. */
  @Override
  public void close() throws IOException {
    processes.values().forEach(ServiceProcess::terminate);
    for (ServiceProcess process : processes.values()) {
      process.stop();
    }
  }
}
