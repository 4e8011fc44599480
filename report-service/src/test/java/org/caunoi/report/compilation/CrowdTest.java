package org.caunoi.report.compilation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caunoi.report.Caller.as;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.caunoi.report.Surroundings;
import org.caunoi.report.TestDatabase;
import org.caunoi.report.archive.Drafts;
import org.caunoi.report.archive.Redrafting;
import org.caunoi.report.brief.Period;
import org.caunoi.report.catalog.FakeCatalogue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Many who want documents at once: they wait in line, and who only reads does not wait with them.
 * The printing is held up by a lock, so that it lasts as long as the test looks at it.
 */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class CrowdTest {
  private static final int CROWD = 20;

  /** Of those who print in their request, rather than in the background. */
  private static final int AT_ONCE = 2;

  private static final YearMonth FIRST = YearMonth.of(2023, 1);

  /** More than there are connections. */
  private static final int BRIEFS = 10;

  private final ExecutorService callers = Executors.newFixedThreadPool(CROWD);

  FakeCatalogue catalogue;
  @Inject Compiler compiler;
  @Inject Drafts drafts;
  @Inject Redrafting redrafting;
  @Inject MeterRegistry metrics;
  @Inject TestDatabase database;

  @BeforeEach
  void startWithoutAny() {
    database.clear();
    catalogue.hold("CONFIRMED");
  }

  private void draft(int briefs) {
    for (int month = 0; month < briefs; month++) {
      Period period = Period.of(FIRST.plusMonths(month));
      drafts.open(period);
      redrafting.redraft(period);
    }
  }

  @AfterEach
  void sendThemHome() {
    callers.shutdownNow();
  }

  @Test
  void makesCompilationsOneByOneWhileOthersRead() throws Exception {
    draft(1);
    List<Callable<Integer>> wishes = new ArrayList<>();
    for (int day = 1; day <= CROWD; day++) {
      String to = "2023-10-%02d".formatted(day);
      wishes.add(() -> compile(to));
    }
    assertThat(all(callers.invokeAll(wishes))).containsOnly(202).hasSize(CROWD);
    Runnable release = database.holdDocuments();
    CompletableFuture<Void> work = CompletableFuture.runAsync(this::work);
    try {
      await(() -> database.waiting() == 1);
      assertThat(in("RUNNING")).isEqualTo(1);
      assertThat(in("QUEUED")).isEqualTo(CROWD - 1);
      readsAreAnswered();
    } finally {
      release.run();
    }
    work.get();
    assertThat(in("DONE")).isEqualTo(CROWD);
  }

  @Test
  void reviewsAFewAtATimeWhileOthersRead() throws Exception {
    draft(BRIEFS);
    List<String> briefs = as("viewer").get("/api/v1/briefs?language=vi").path("items.id");
    List<Future<Integer>> reviews = new ArrayList<>();
    Runnable release = database.holdDocuments();
    try {
      for (String brief : briefs) {
        reviews.add(callers.submit(() -> review(brief)));
      }
      await(() -> database.waiting() == AT_ONCE && waitingToPrint() == BRIEFS - AT_ONCE);
      readsAreAnswered();
    } finally {
      release.run();
    }
    assertThat(all(reviews)).containsOnly(200).hasSize(BRIEFS);
    assertThat(waitingToPrint()).isZero();
  }

  private void readsAreAnswered() {
    String brief = as("viewer").get("/api/v1/briefs?language=vi").path("items[0].id");
    for (String path :
        List.of(
            "/api/v1/briefs",
            "/api/v1/periods",
            "/api/v1/compilations",
            "/api/v1/briefs/" + brief,
            "/api/v1/briefs/" + brief + "/content",
            "/api/v1/briefs/" + brief + "/document")) {
      assertThat(as("viewer").get(path).statusCode()).as(path).isEqualTo(200);
    }
  }

  private void work() {
    try {
      compiler.compile();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int compile(String to) {
    return as("officer")
        .contentType(ContentType.JSON)
        .body("{\"from\":\"2023-09-01\",\"to\":\"" + to + "\",\"language\":\"vi\"}")
        .post("/api/v1/compilations")
        .statusCode();
  }

  private static int review(String brief) {
    String path = "/api/v1/briefs/" + brief;
    return as("officer")
        .header("If-Match", as("viewer").get(path).header("ETag"))
        .post(path + "/review")
        .statusCode();
  }

  private int in(String state) {
    return database.count("select count(*) from compilation where state = '" + state + "'");
  }

  private int waitingToPrint() {
    return (int) metrics.get("caunoi.report.printing.waiting").gauge().value();
  }

  private static void await(BooleanSupplier condition) {
    while (!condition.getAsBoolean()) {
      Thread.onSpinWait();
    }
  }

  private static List<Integer> all(List<Future<Integer>> futures) throws Exception {
    List<Integer> all = new ArrayList<>();
    for (Future<Integer> future : futures) {
      all.add(future.get());
    }
    return all;
  }
}
