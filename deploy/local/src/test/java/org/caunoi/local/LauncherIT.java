package org.caunoi.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher's life and death, with the real PostgreSQL and stand-ins for the services. */
class LauncherIT {

  /** What a signal's exit code is in a shell: 128 and the number of TERM. */
  private static final int TERMINATED = 143;

  /** One cluster for the tests that do not ask how it is made: making it takes a while. */
  @TempDir private static Path shared;

  @TempDir private Path folder;
  private Path home;
  private Path data;
  private Map<String, String> environment;

  @BeforeEach
  void makeHome() throws IOException {
    home = FakeHome.make(folder.resolve("home"));
    data = shared.resolve("data");
    environment = TestSettings.environment();
  }

  @Test
  void runsOnceKeepsItsDataAndLeavesNothing() throws Exception {
    try (LaunchedProcess first = start().awaitOutput("Ctrl-C")) {
      assertThat(first.output()).contains(data.resolve("credentials.json").toString());
      try (LaunchedProcess second = start()) {
        assertThat(second.exitCode()).isEqualTo(1);
        assertThat(second.output()).hasLineCount(1).contains("Another run uses " + data);
      }
      assertThat(first.terminate().exitCode()).isEqualTo(TERMINATED);
      assertNothingIsLeft(first);
    }
    String credentials = Files.readString(data.resolve("credentials.json"));
    try (LaunchedProcess again = start().awaitOutput("Ctrl-C")) {
      assertThat(Files.readString(data.resolve("credentials.json"))).isEqualTo(credentials);
      assertThat(again.terminate().exitCode()).isEqualTo(TERMINATED);
      assertNothingIsLeft(again);
    }
  }

  @Test
  void stopsCleanlyInMidStart() throws Exception {
    data = folder.resolve("data");
    environment.put("CAUNOI_FAKE", "sleepy");
    try (LaunchedProcess making = start()) {
      awaitFile(data.resolve("postgres.new"));
      assertThat(making.terminate().exitCode()).isEqualTo(TERMINATED);
      assertNothingIsLeft(making);
    }
    for (String moment : List.of("PostgreSQL is ready", "starting the three services")) {
      try (LaunchedProcess launched = start().awaitOutput(moment)) {
        assertThat(launched.terminate().exitCode()).isEqualTo(TERMINATED);
        assertNothingIsLeft(launched);
      }
    }
    environment.remove("CAUNOI_FAKE");
    try (LaunchedProcess again = start().awaitOutput("Ctrl-C")) {
      assertThat(again.terminate().exitCode()).isEqualTo(TERMINATED);
    }
  }

  @Test
  void takesOverAfterItWasKilled() throws Exception {
    try (LaunchedProcess killed = start().awaitOutput("Ctrl-C")) {
      Optional<ProcessHandle> postgres = postgres();
      assertThat(killed.kill().exitCode()).isNotZero();
      assertThat(killed.left()).isNotEmpty();
      try (LaunchedProcess next = start().awaitOutput("Ctrl-C")) {
        assertThat(killed.left()).isEmpty();
        assertThat(postgres).hasValueSatisfying(old -> assertThat(old.isAlive()).isFalse());
        next.terminate();
        assertThat(next.exitCode()).isEqualTo(TERMINATED);
      }
    }
  }

  @Test
  void endsWithOneLineWhenAServiceDies() throws Exception {
    environment.put("CAUNOI_FAKE", "short-lived");
    try (LaunchedProcess launched = start()) {
      assertThat(launched.exitCode()).isEqualTo(1);
      assertThat(lastLine(launched))
          .contains("service has ended (exit code 3)")
          .contains(data.resolve("logs").toString());
      assertNothingIsLeft(launched);
    }
  }

  @Test
  void endsWithOneLineWhenPostgresqlDies() throws Exception {
    try (LaunchedProcess launched = start().awaitOutput("Ctrl-C")) {
      postgres().orElseThrow().destroyForcibly();
      assertThat(launched.exitCode()).isEqualTo(1);
      assertThat(lastLine(launched)).contains("PostgreSQL has ended").contains("postgresql.log");
      assertNothingIsLeft(launched);
    }
  }

  @Test
  void endsBeforeAnythingWhenAPortIsBusy() throws Exception {
    int port = Integer.parseInt(environment.get("CAUNOI_POSTGRES_PORT"));
    try (ServerSocket busy = new ServerSocket(port);
        LaunchedProcess launched = start()) {
      assertThat(launched.exitCode()).isEqualTo(1);
      assertThat(launched.output()).hasLineCount(1).contains("CAUNOI_POSTGRES_PORT");
      assertNothingIsLeft(launched);
      assertThat(busy.isBound()).isTrue();
    }
  }

  private LaunchedProcess start() throws IOException {
    return LaunchedProcess.start(home, data, environment, "--no-samples");
  }

  private void assertNothingIsLeft(LaunchedProcess launched) throws IOException {
    assertThat(launched.left()).isEmpty();
    assertThat(postgres()).isEmpty();
    assertThat(data.resolve("lock")).doesNotExist();
  }

  /** The PostgreSQL of this test's data folder, wherever it hangs in the tree of processes. */
  private Optional<ProcessHandle> postgres() {
    String cluster = data.resolve("postgres").toString();
    return ProcessHandle.allProcesses()
        .filter(process -> process.info().command().orElse("").endsWith("/postgres"))
        .filter(process -> arguments(process).stream().anyMatch(word -> word.startsWith(cluster)))
        .findAny();
  }

  private static List<String> arguments(ProcessHandle process) {
    return List.of(process.info().arguments().orElse(new String[0]));
  }

  private static void awaitFile(Path file) throws InterruptedException {
    while (!Files.exists(file)) {
      Thread.sleep(5);
    }
  }

  private static String lastLine(LaunchedProcess launched) throws IOException {
    return launched.output().lines().reduce("", (before, line) -> line);
  }
}
