package org.caunoi.report.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caunoi.report.Caller.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.caunoi.report.Surroundings;
import org.caunoi.report.catalog.FakeCatalogue;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ReconcilerTest {
  FakeCatalogue catalogue;
  @Inject Reconciler reconciler;

  @Test
  void givesEveryClosedMonthItsBriefsAndEarlierMonthsOnlyWhereThereIsActivity() {
    catalogue.hold("UNREVIEWED");
    reconciler.reconcile();

    List<String> starts =
        as("viewer")
            .get("/api/v1/briefs?language=vi")
            .then()
            .statusCode(200)
            .extract()
            .path("items.periodStart");
    assertThat(starts)
        .containsExactly("2024-04-01", "2024-03-01", "2023-11-01", "2023-09-01", "2022-11-01");
  }

  @Test
  void leavesDraftsAsTheyAreWhileTheRegisterIsSilent() {
    catalogue.hold("UNREVIEWED");
    reconciler.reconcile();
    List<Integer> versions = versions();
    catalogue.silence();
    reconciler.reconcile();
    catalogue.hold("UNREVIEWED");

    assertThat(versions()).isEqualTo(versions);
  }

  @Test
  void leavesDraftsAsTheyAreWhileTheRegisterTakesTooLong() {
    catalogue.hold("UNREVIEWED");
    reconciler.reconcile();
    List<Integer> versions = versions();
    catalogue.dawdle(Duration.ofSeconds(7));
    reconciler.reconcile();

    assertThat(versions()).isEqualTo(versions);
    catalogue.hold("CONFIRMED");
    reconciler.reconcile();
    assertThat(versions()).isNotEqualTo(versions);
  }

  private static List<Integer> versions() {
    return as("viewer")
        .get("/api/v1/briefs")
        .then()
        .statusCode(200)
        .extract()
        .path("items.version");
  }
}
