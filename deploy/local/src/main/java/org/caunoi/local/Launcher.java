package org.caunoi.local;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import org.caunoi.local.check.Check;
import org.caunoi.local.check.Summary;

/** What {@code deploy/local/up} runs. Exit codes: 0 well, 1 a problem, 2 a wrong command line. */
public final class Launcher {

  private static final Logger LOG = Logger.getLogger(Launcher.class.getName());

  private static final int PROBLEM = 1;
  private static final int WRONG_COMMAND_LINE = 2;

  /** Three services and PostgreSQL, each with its own grace; then the system may kill us. */
  private static final Duration STOP = Duration.ofSeconds(90);

  private final Path home;
  private final Console console;
  private final Console errors;
  private final StopSignal stop = new StopSignal();

  private Launcher(Path home, Console console, Console errors) {
    this.home = home;
    this.console = console;
    this.errors = errors;
  }

  /** Runs until a signal comes or something ends. The system property caunoi.home is required. */
  public static void main(String[] arguments) {
    // The terminal gets our lines only; logging goes to a file as soon as there is one.
    LogManager.getLogManager().reset();
    Path home = Path.of(System.getProperty("caunoi.home", ".")).toAbsolutePath().normalize();
    Launcher launcher =
        new Launcher(home, console(FileDescriptor.out), console(FileDescriptor.err));
    CountDownLatch ended = new CountDownLatch(1);
    Thread hook = new Thread(() -> launcher.endBySignal(ended), "stop");
    Runtime.getRuntime().addShutdownHook(hook);
    int code = PROBLEM;
    try {
      code = launcher.run(arguments);
    } finally {
      ended.countDown();
    }
    System.exit(code);
  }

  /** The terminal's language setting decides what it shows; we always write UTF-8. */
  private static Console console(FileDescriptor stream) {
    return new Console(new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8));
  }

  private void endBySignal(CountDownLatch ended) {
    stop.stop();
    if (ended.getCount() > 0) {
      console.progress("stopping");
    }
    try {
      ended.await(STOP.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private int run(String[] arguments) {
    Options options;
    try {
      options = Options.parse(arguments, home.resolve(Path.of("deploy", "local", "data")));
    } catch (UsageException e) {
      errors.print(e.getMessage());
      return WRONG_COMMAND_LINE;
    }
    try (LocalRun run = new LocalRun(home, options, System.getenv(), console, stop)) {
      return run(options, run);
    } catch (StoppedException e) {
      console.progress("stopped");
      return 0;
    } catch (LaunchException e) {
      errors.print(e.getMessage());
      return PROBLEM;
    }
  }

  private int run(Options options, LocalRun run) throws LaunchException {
    try {
      Running running = run.start();
      if (options.check()) {
        return check(run, running);
      }
      console.print(running.greeting());
      run.watch(running);
      return 0;
    } catch (LaunchException e) {
      LOG.log(Level.INFO, "The run ends", e);
      throw e;
    }
  }

  private int check(LocalRun run, Running running) throws LaunchException {
    int samples = run.samples(running).accepted();
    Summary summary =
        new Check(running.api("viewer"), running.addresses(), samples).await(run::pause, console);
    running.copies().refresh();
    console.print(summary.table());
    List<String> missing = summary.missing();
    missing.forEach(line -> errors.print("Missing: " + line));
    return missing.isEmpty() ? 0 : PROBLEM;
  }
}
