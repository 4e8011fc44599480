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
    ObjectNode first = sample(4);
    String article = Deliveries.deliver(first);
    ObjectNode second = sample(4);
    ((ObjectNode) second.at("/activities/0")).put("direction", "ELSEWHERE");
    ObjectNode newer = delivery(second);
    newer.put("bytesSha256", "b".repeat(64)).put("fetchedAt", "2026-11-02T00:00:00Z");
    try (Connection other = database.getConnection();
        Statement statement = other.createStatement()) {
      other.setAutoCommit(false);
      // The people come last in a delivery, its facts first: this transaction goes the other way.
      lock(
          statement,
          "kind = 'OFFICIAL' and id in (select official_id from fact_official"
              + " join proposal using (fact_id) where article_id = '"
              + article
              + "')");
      CompletableFuture<Integer> status =
          CompletableFuture.supplyAsync(() -> put(article, newer).statusCode());
      waitForAWaiter(statement);
      lock(statement, "id in (select fact_id from proposal where article_id = '" + article + "')");
      other.rollback();
      assertThat(status.join()).isEqualTo(200);
    }
  }

  private static void lock(Statement statement, String facts) throws SQLException {
    statement.execute("select id from fact where " + facts + " order by id for update");
  }

  private static void waitForAWaiter(Statement statement) throws SQLException {
    boolean waits = false;
    while (!waits) {
      try (ResultSet rows = statement.executeQuery("select from pg_locks where not granted")) {
        waits = rows.next();
      }
    }
  }
}
