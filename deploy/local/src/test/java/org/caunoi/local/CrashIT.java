package org.caunoi.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.caunoi.local.service.ServiceName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What the services promise: an acknowledged page is never lost, and never counts twice. */
@ExtendWith(SharedHouse.Key.class)
class CrashIT {

  @TempDir private Path data;

  @Test
  void losesAndDoublesNothingWhenServicesAreKilled(SharedHouse undisturbed) throws Exception {
    try (House house = House.start(data, TestSettings.environment())) {
      postAndCrash(house);
      assertThat(house.awaitSamples().missing()).isEmpty();
      assertThat(Fingerprint.of(house)).isEqualTo(undisturbed.fingerprint());
    }
  }

  private static void postAndCrash(House house)
      throws IOException, LaunchException, InterruptedException {
    assertThat(house.post("seed_000").statusCode()).isEqualTo(201);
    assertThat(house.post("seed_001").statusCode()).isEqualTo(201);
    // Stored and acknowledged; read or not, delivered or not: as luck has it.
    house.crash(ServiceName.INGEST);
    house.awaitReady();
    assertThat(house.post("seed_002").statusCode()).isEqualTo(201);
    // What was being delivered to the catalogue has an unknown end for ingest-service.
    house.crash(ServiceName.CATALOG);
    house.crash(ServiceName.REPORT);
    house.awaitReady();
    // A caller who got no answer sends again.
    assertThat(house.post("seed_002").statusCode()).isEqualTo(200);
    assertThat(house.post("seed_003").statusCode()).isEqualTo(201);
    assertThat(house.post("seed_004").statusCode()).isEqualTo(201);
    house.pause(Duration.ofMillis(300));
    house.crash(ServiceName.CATALOG);
    house.awaitReady();
  }
}
