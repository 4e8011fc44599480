package org.caunoi.catalog.user;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class FailedLoginsTest {
  private Instant now = Instant.parse("2024-04-02T03:00:00Z");

  private final FailedLogins failures =
      new FailedLogins(
          new Clock() {
            @Override
            public ZoneId getZone() {
              return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
              return this;
            }

            @Override
            public Instant instant() {
              return now;
            }
          });

  @Test
  void forgivesAFewMistakes() {
    fail(FailedLogins.FREE - 1);
    assertThat(failures.refusedForSeconds("officer")).isZero();
  }

  @Test
  void refusesLongerAfterEachFurtherFailure() {
    fail(FailedLogins.FREE);
    assertThat(failures.refusedForSeconds("officer")).isEqualTo(1);
    fail(3);
    assertThat(failures.refusedForSeconds("officer")).isEqualTo(8);
    fail(1_000);
    assertThat(failures.refusedForSeconds("officer")).isEqualTo(300);
  }

  @Test
  void letsTryAgainWhenTheTimeIsOver() {
    fail(FailedLogins.FREE);
    now = now.plusSeconds(1);
    assertThat(failures.refusedForSeconds("officer")).isZero();
  }

  @Test
  void startsAfreshAfterASuccess() {
    fail(FailedLogins.FREE);
    failures.succeeded("officer");
    assertThat(failures.refusedForSeconds("officer")).isZero();
  }

  @Test
  void damagesNobodyElse() {
    fail(100);
    assertThat(failures.refusedForSeconds("viewer")).isZero();
  }

  private void fail(int times) {
    for (int i = 0; i < times; i++) {
      failures.failed("officer");
    }
  }
}
