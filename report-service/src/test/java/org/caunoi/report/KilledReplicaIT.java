package org.caunoi.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caunoi.report.catalog.FakeCatalogue;
import org.caunoi.report.delivery.TroubledMailServer;
import org.caunoi.report.replica.Failpoint;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Packaged replicas, killed at each stage, lose nothing and send nothing twice that need not be.
 */
class KilledReplicaIT {
  private static final String MAIL =
      "{\"issuingBody\":\"ĐƠN VỊ MẪU\",\"symbol\":\"ĐVM\",\"place\":\"Hà Nội\","
          + "\"signatoryPost\":\"THỦ TRƯỞNG\",\"signatoryName\":\"Nguyễn Văn Mẫu\","
          + "\"recipients\":[\"Như trên\"],\"mail\":[{\"kind\":\"MONTHLY\",\"language\":\"vi\","
          + "\"to\":[\"lanhdao@example.vn\"]}]}";

  @TempDir Path folder;
  private EmbeddedPostgres postgres;
  private FakeCatalogue catalogue;
  private TroubledMailServer mail;
  private Map<String, String> settings;

  @BeforeEach
  void start() throws Exception {
    postgres = EmbeddedPostgres.builder().start();
    catalogue = FakeCatalogue.start();
    catalogue.hold("CONFIRMED");
    mail = TroubledMailServer.start();
    settings = new HashMap<>();
    settings.put("CAUNOI_REPORT_DB_URL", postgres.getJdbcUrl("postgres", "postgres"));
    settings.put("CAUNOI_REPORT_DB_USER", "postgres");
    settings.put(
        "CAUNOI_REPORT_DB_PASSWORD_FILE",
        Files.writeString(folder.resolve("password"), "not asked for\n").toString());
    settings.put("CAUNOI_CATALOG_URL", catalogue.url());
    settings.put("CAUNOI_REPORT_KEY_FILE", catalogue.keyFile().toString());
    settings.put("CAUNOI_REPORT_REDRAFT_INTERVAL", "1s");
    settings.put("CAUNOI_REPORT_FIRST_PERIOD", YearMonth.now(ZoneOffset.UTC).toString());
    settings.put("CAUNOI_REPORT_MAIL_HOST", "127.0.0.1");
    settings.put("CAUNOI_REPORT_MAIL_PORT", Integer.toString(mail.port()));
    settings.put("CAUNOI_REPORT_MAIL_FROM", "baocao@example.vn");
    settings.put("CAUNOI_REPORT_MAIL_START_TLS", "DISABLED");
    settings.put("CAUNOI_REPORT_MAIL_INTERVAL", "1s");
    settings.put("CAUNOI_REPORT_MAIL_TIMEOUT", "60s");
    settings.put("CAUNOI_REPORT_COMPILATION_INTERVAL", "1s");
  }

  @AfterEach
  void stop() throws Exception {
    mail.close();
    catalogue.stop();
    postgres.close();
  }

  /** F7. */
  @Test
  void anotherReplicaFinishesWhatOneWasRendering() throws Exception {
    try (Replica first = Replica.doomed(Failpoint.WHILE_RENDERING, settings)) {
      first.awaitEnd();
    }
    assertThat(count("select count(*) from document")).isZero();
    // In truth a minute.
    execute("update lease set until = now()");
    try (Replica second = Replica.start(settings)) {
      second.await(() -> count("select count(*) from document") == 8);
    }
    assertThat(count("select count(*) from brief where document_sha256 is null")).isZero();
  }

  /** F8. */
  @Test
  void sendsTheMailOfAReleaseThatWasCutOffBeforeIt() throws Exception {
    releaseAndDie(Failpoint.AFTER_ARCHIVE_BEFORE_MAIL);
    assertThat(mail.received()).isEmpty();
    try (Replica second = Replica.start(settings)) {
      second.await(() -> count("select count(*) from delivery where state = 'ACCEPTED'") == 1);
    }
    assertThat(mail.received()).hasSize(1);
  }

  /** F9. */
  @Test
  void sendsAtMostOnceMoreUnderTheSameIdWhatItCouldNotWriteDown() throws Exception {
    releaseAndDie(Failpoint.AFTER_250_BEFORE_MARKING);
    assertThat(mail.received()).hasSize(1);
    try (Replica second = Replica.start(settings)) {
      second.await(() -> count("select count(*) from delivery where state = 'ACCEPTED'") == 1);
    }
    assertThat(mail.received()).hasSize(2);
    assertThat(mail.received().stream().map(KilledReplicaIT::messageId).distinct()).hasSize(1);
  }

  /** F34. */
  @Test
  void twoReplicasAtOnceMakeOneBriefAndSendOneMail() throws Exception {
    try (Replica first = Replica.start(settings);
        Replica second = Replica.start(settings)) {
      first.await(() -> count("select count(*) from document") == 8);
      release(second);
      first.await(() -> count("select count(*) from delivery where state = 'ACCEPTED'") == 1);
    }
    assertThat(count("select count(*) from brief")).isEqualTo(8);
    assertThat(mail.received()).hasSize(1);
  }

  @Test
  void anotherReplicaMakesTheCompilationThatOneHadBegun() throws Exception {
    try (Replica first = Replica.doomed(Failpoint.WHILE_COMPILING, settings)) {
      first.await(first::isUp);
      first
          .as("officer")
          .contentType(ContentType.JSON)
          .body("{\"from\":\"2023-01-01\",\"to\":\"2023-12-31\",\"language\":\"vi\"}")
          .post("/api/v1/compilations")
          .then()
          .statusCode(202);
      first.awaitEnd();
    }
    // In truth half a minute.
    execute("update lease set until = now()");
    execute("update compilation set held_until = now()");
    try (Replica second = Replica.start(settings)) {
      second.await(() -> count("select count(*) from compilation where state = 'DONE'") == 1);
    }
  }

  private void releaseAndDie(String failpoint) throws Exception {
    try (Replica first = Replica.doomed(failpoint, settings)) {
      first.await(first::isUp);
      first.await(() -> count("select count(*) from document") == 8);
      release(first);
      first.awaitEnd();
    }
    // In truth a minute and a quarter.
    execute("update delivery set leased_until = now()");
  }

  private static void release(Replica replica) {
    replica
        .as("administrator")
        .header("If-Match", "\"0\"")
        .contentType(ContentType.JSON)
        .body(MAIL)
        .put("/api/v1/settings")
        .then()
        .statusCode(200);
    for (String step : List.of("review", "release")) {
      int status = 412;
      // The new letterhead prints the draft again: read, and decide again.
      for (int attempt = 0; attempt < 5 && status == 412; attempt++) {
        var brief = replica.as("viewer").get("/api/v1/briefs?language=vi&to=2023-09-30");
        status =
            replica
                .as("approver")
                .header("If-Match", "\"" + brief.path("items[0].version") + "\"")
                .post("/api/v1/briefs/" + brief.path("items[0].id") + "/" + step)
                .statusCode();
      }
      assertThat(status).isEqualTo(200);
    }
  }

  private static String messageId(TroubledMailServer.Received message) {
    return message
        .text()
        .lines()
        .filter(line -> line.startsWith("Message-ID:"))
        .findFirst()
        .orElseThrow();
  }

  private int count(String sql) {
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getInt(1);
    } catch (SQLException e) {
      // Not migrated yet.
      return -1;
    }
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
