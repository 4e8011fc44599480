package org.caunoi.catalog.http;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLException;
import java.util.Set;

/** Tells two requests that came between each other from an error of ours. */
final class Collision {

  static final ProblemType TYPE =
      new ProblemType(
          "changed-at-once", 409, "Có thay đổi cùng lúc", "Somebody changed it at the same time");

  static final Advice AGAIN =
      new Advice("Không có gì được lưu; hãy gửi lại.", "Nothing was saved; send it again.");

  // PostgreSQL, appendix A: serialization failure, deadlock, unique violation.
  private static final Set<String> STATES = Set.of("40001", "40P01", "23505");

  static final int RETRY_AFTER_SECONDS = 1;

  private Collision() {}

  static boolean causes(Throwable thrown) {
    return Causes.anyOf(
        thrown,
        cause ->
            cause instanceof OptimisticLockException
                || cause instanceof PessimisticLockException
                || cause instanceof SQLException sql
                    && STATES.contains(String.valueOf(sql.getSQLState())));
  }
}
