package org.caunoi.catalog.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class CollisionTest {

  @Test
  void isFoundBelowWhatWrapsIt() {
    assertThat(Collision.causes(new RuntimeException(new OptimisticLockException()))).isTrue();
    for (String state : new String[] {"40001", "40P01", "23505"}) {
      assertThat(Collision.causes(new RuntimeException(new SQLException("", state)))).isTrue();
    }
  }

  @Test
  void isNotEveryError() {
    assertThat(Collision.causes(new IllegalStateException())).isFalse();
    assertThat(Collision.causes(new SQLException("a null where none may be", "23502"))).isFalse();
    assertThat(Collision.causes(new SQLException("no state"))).isFalse();
  }
}
