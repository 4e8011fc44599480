package org.caunoi.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.caunoi.local.brief.BriefCopies;
import org.caunoi.local.folder.Credentials;
import org.caunoi.local.folder.DataFolder;
import org.caunoi.local.folder.DataLock;
import org.caunoi.local.folder.DiskSpace;
import org.caunoi.local.folder.RandomText;
import org.caunoi.local.postgres.Database;
import org.caunoi.local.postgres.EmbeddedServer;
import org.caunoi.local.postgres.ExternalPostgres;
import org.caunoi.local.postgres.Programs;
import org.caunoi.local.sample.Samples;
import org.caunoi.local.service.OfficeFile;
import org.caunoi.local.service.Readiness;
import org.caunoi.local.service.ServiceEnvironment;
import org.caunoi.local.service.ServiceName;
import org.caunoi.local.service.Services;

/**
 * The story of one run: take the folder, start PostgreSQL, start the services, give the samples,
 * watch; and everything backwards at the end. Used by one thread; only the {@link StopSignal} may
 * come from another.
 */
public final class LocalRun implements AutoCloseable {

  /** Measured: 16 s on two cores. A loaded or slow machine may need many times as long. */
  private static final Duration START = Duration.ofMinutes(4);

  private static final Duration PAUSE = Duration.ofMillis(200);

  /** How often the copies of the briefs follow the archive. */
  private static final Duration COPY = Duration.ofSeconds(2);

  /**
   * Ctrl-C reaches the services at the same moment as us: an end of theirs within this time of a
   * stop is no accident.
   */
  private static final Duration SIGNAL_RACE = Duration.ofMillis(500);

  private final Path home;
  private final Options options;
  private final Map<String, String> environment;
  private final Console console;
  private final StopSignal stop;
  private final Deque<AutoCloseable> opened = new ArrayDeque<>();
  private final Deque<Health> healths = new ArrayDeque<>();

  /** Something that goes on or throws. */
  private interface Health {
    void check() throws LaunchException;
  }

  /**
   * A run that has not begun.
   *
   * @param home the folder of the project, built
   * @param options the command line
   * @param environment the settings
   * @param console for progress
   * @param stop ends it
   */
  public LocalRun(
      Path home,
      Options options,
      Map<String, String> environment,
      Console console,
      StopSignal stop) {
    this.home = home;
    this.options = options;
    this.environment = environment;
    this.console = console;
    this.stop = stop;
  }

  /**
   * Starts everything and waits until it is ready.
   *
   * @return what it takes to use it
   * @throws LaunchException when a part does not start
   */
  public Running start() throws LaunchException {
    Ports ports = Ports.of(environment);
    Services.checkBuilt(home);
    DataFolder folder = DataFolder.open(options.data());
    opened.push(DataLock.take(folder));
    opened.push(log(folder));
    Services.stopOrphans(folder);
    EmbeddedServer.free(folder);
    ports.checkFree(options.bind(), !ExternalPostgres.isNamed(environment));
    boolean first = !Files.exists(folder.postgres());
    DiskSpace.check(folder.root(), first ? DiskSpace.TO_START : DiskSpace.TO_GO_ON);
    healths.add(() -> DiskSpace.check(folder.root(), DiskSpace.TO_GO_ON));
    Credentials credentials = Credentials.of(folder);
    Addresses addresses = new Addresses(options.bind(), ports);
    Map<ServiceName, Database> databases = databases(folder, ports);
    stop.check();
    Services services = services(folder, addresses, databases);
    Running running = new Running(folder, addresses, credentials, services);
    giveSamples(running);
    return running;
  }

  private static RunLog log(DataFolder folder) throws LaunchException {
    try {
      return RunLog.open(folder.log("launcher"));
    } catch (IOException e) {
      throw new LaunchException("The log in " + folder.logs() + " cannot be written: " + e, e);
    }
  }

  private Map<ServiceName, Database> databases(DataFolder folder, Ports ports)
      throws LaunchException {
    if (ExternalPostgres.isNamed(environment)) {
      console.progress("PostgreSQL is yours, by CAUNOI_*_DB_URL");
      return ExternalPostgres.of(environment);
    }
    stop.check();
    String elsewhere = environment.getOrDefault("CAUNOI_POSTGRES_PROGRAMS", "");
    Programs programs =
        new Programs(elsewhere.isBlank() ? folder.postgresPrograms() : Path.of(elsewhere));
    EmbeddedServer server = EmbeddedServer.start(folder, programs, ports.postgres().number());
    opened.push(server);
    healths.add(server::check);
    Map<ServiceName, Database> databases = server.databases();
    console.progress("PostgreSQL is ready on 127.0.0.1:" + ports.postgres().number());
    return databases;
  }

  private Services services(
      DataFolder folder, Addresses addresses, Map<ServiceName, Database> databases)
      throws LaunchException {
    Services services;
    try {
      services =
          new Services(
              home,
              folder,
              new ServiceEnvironment(
                  environment,
                  addresses,
                  databases,
                  folder.credentials(),
                  folder.secret("ingest-key", RandomText::serviceKey),
                  folder.secret("report-key", RandomText::serviceKey),
                  folder.secret("audit-key", RandomText::signingKey),
                  OfficeFile.of(folder)));
    } catch (IOException e) {
      throw new LaunchException("The service keys cannot be written: " + e, e);
    }
    opened.push(services);
    healths.add(services::check);
    services.start();
    console.progress("starting the three services; logs in " + folder.logs());
    awaitReady(addresses);
    return services;
  }

  /** Waits until the services are ready; also used after one was started again. */
  void awaitReady(Addresses addresses) throws LaunchException {
    Readiness readiness = new Readiness();
    Set<ServiceName> waiting = EnumSet.allOf(ServiceName.class);
    long deadline = System.nanoTime() + START.toNanos();
    while (!waiting.isEmpty()) {
      if (System.nanoTime() > deadline) {
        throw new LaunchException(
            "Not ready after %d s: %s; see %s"
                .formatted(START.toSeconds(), waiting, options.data().resolve("logs")));
      }
      pause(PAUSE);
      for (ServiceName service : EnumSet.copyOf(waiting)) {
        if (readiness.isReady(addresses.management(service))) {
          waiting.remove(service);
          console.progress(service.title() + " is ready on " + addresses.service(service));
        }
      }
    }
  }

  private void giveSamples(Running running) throws LaunchException {
    Samples samples = samples(running);
    if (options.samples() && samples.accepted() == 0) {
      samples.feed(
          running.api("officer"), running.addresses().service(ServiceName.INGEST), this::pause);
      console.progress(samples.accepted() + " sample articles are given to ingest-service");
    }
  }

  /** The sample articles of the project, and whether this folder has them. */
  Samples samples(Running running) {
    return new Samples(home.resolve(Path.of("deploy", "local", "samples")), running.folder());
  }

  /**
   * Keeps the copies of the briefs fresh until somebody asks to stop.
   *
   * @throws LaunchException when a part ends; {@link StoppedException} when all is well
   */
  public void watch(Running running) throws LaunchException {
    BriefCopies copies = running.copies();
    while (true) {
      copies.refresh();
      pause(COPY);
    }
  }

  /** Waits a little; see {@link Watch}. */
  public void pause(Duration duration) throws LaunchException {
    stop.sleep(duration);
    try {
      for (Health health : healths) {
        health.check();
      }
    } catch (LaunchException e) {
      stop.sleep(SIGNAL_RACE);
      throw e;
    }
  }

  /** Stops what was started, the last first. Every part gets its turn, whatever another says. */
  @Override
  public void close() {
    while (!opened.isEmpty()) {
      try {
        opened.pop().close();
      } catch (Exception e) {
        console.print("While stopping: " + e);
      }
    }
  }
}
