package org.caunoi.catalog.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caunoi.catalog.reading.Deliveries.delivery;
import static org.caunoi.catalog.reading.Deliveries.put;
import static org.caunoi.catalog.reading.Deliveries.sample;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WaitingInCirclesTest {

  @Inject DataSource database;

  /** The database ends a circle by refusing one of the two; that must not refuse a delivery. */
  @Test
  void aDeliveryThatIsRefusedByTheDatabaseIsTriedAgain() throws SQLException {
    String article = Deliveries.deliver(sample(4));
    int day = 1;
    do {
      // It refuses who looks for a circle first: nearly always the delivery, which waits first.
      assertThat(day++).as("tries until the delivery was the one refused").isLessThan(10);
    } while (!isRefused(article, day));
  }

  /** Whether the delivery was refused, and not the transaction that goes the other way. */
  private boolean isRefused(String article, int day) throws SQLException {
    ObjectNode other = sample(4);
    ((ObjectNode) other.at("/activities/0"))
        .put("direction", day % 2 == 0 ? "ELSEWHERE" : "ONLINE");
    ObjectNode newer = delivery(other);
    newer.put("bytesSha256", "b".repeat(64)).put("fetchedAt", "2026-11-0" + day + "T00:00:00Z");
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      // The people come last in a delivery, its facts first: this transaction goes the other way.
      lock(
          statement,
          "kind = 'OFFICIAL' and id in (select official_id from fact_official"
              + " join proposal using (fact_id) where article_id = '"
              + article
              + "')");
      CompletableFuture<Integer> status =
          CompletableFuture.supplyAsync(() -> put(article, newer).statusCode());
      waitForAWaiter(statement, status);
      boolean refused = true;
      try {
        lock(
            statement, "id in (select fact_id from proposal where article_id = '" + article + "')");
      } catch (SQLException e) {
        assertThat(e.getSQLState()).isEqualTo("40P01");
        refused = false;
      }
      connection.rollback();
      assertThat(status.join()).isEqualTo(200);
      return refused;
    }
  }

  private static void lock(Statement statement, String facts) throws SQLException {
    statement.execute("select id from fact where " + facts + " order by id for update");
  }

  private static void waitForAWaiter(Statement statement, CompletableFuture<Integer> delivery)
      throws SQLException {
    boolean waits = false;
    while (!waits) {
      assertThat(delivery).isNotDone();
      try (ResultSet rows = statement.executeQuery("select from pg_locks where not granted")) {
        waits = rows.next();
      }
    }
  }
}
