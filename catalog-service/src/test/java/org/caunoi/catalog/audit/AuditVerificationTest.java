package org.caunoi.catalog.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caunoi.catalog.reading.Deliveries.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three days long ago are sealed in time; then the owner of the database tampers with them. */
@QuarkusTest
class AuditVerificationTest {

  private static final LocalDate FIRST = LocalDate.of(2001, 1, 1);
  private static final LocalDate LAST = FIRST.plusDays(2);

  /** Less than two days after the end of the first of the days, in Hà Nội. */
  private static final Clock IN_TIME =
      Clock.fixed(Instant.parse("2001-01-03T16:00:00Z"), ZoneOffset.UTC);

  @Inject DataSource database;
  @Inject AuditDays days;
  @Inject AuditKey key;
  @Inject AuditSeal seal;

  @BeforeEach
  void sealThreeDays() throws SQLException {
    clear();
    for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
      add(day, "an");
      add(day, "bình");
    }
    new AuditSeal(days, key, IN_TIME).sealThrough(LAST);
  }

  @AfterEach
  void clear() throws SQLException {
    tamper("delete from audit_head", "delete from audit_event where day < '2002-01-01'");
  }

  private void add(LocalDate day, String actor) throws SQLException {
    run(
        "insert into audit_event (at, day, actor, role, action, subject_kind, subject_id)"
            + " values ('%1$s 05:00+07', '%1$s', '%2$s', 'OFFICER', 'CHANGE', 'ACTIVITY', 'x')"
                .formatted(day, actor));
  }

  /** As the owner of the tables can, who gives the rights back to itself. */
  private void tamper(String... statements) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      for (String table : List.of("audit_event", "audit_head")) {
        statement.execute("grant update, delete on " + table + " to current_user");
        statement.execute("alter table " + table + " disable trigger user");
      }
      for (String sql : statements) {
        statement.execute(sql);
      }
      for (String table : List.of("audit_event", "audit_head")) {
        statement.execute("alter table " + table + " enable trigger user");
        statement.execute("revoke update, delete on " + table + " from current_user");
      }
      connection.commit();
    }
  }

  private void run(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private int row(LocalDate day, String actor) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select id from audit_event where day = '"
                    + day
                    + "' and actor = '"
                    + actor
                    + "'")) {
      row.next();
      return row.getInt(1);
    }
  }

  private static ValidatableResponse verify() {
    return as("administrator")
        .get("/api/v1/audit/verification?from=" + FIRST + "&to=" + LAST)
        .then()
        .statusCode(200);
  }

  @Test
  void whatNobodyTouchedIsIntactAndSigned() {
    verify()
        .body("intact", equalTo(true))
        .body("warning", nullValue())
        .body("days", hasSize(3))
        .body("days.rows", everyItem(equalTo(2)))
        .body("days.signature", everyItem(notNullValue()))
        .body("days.findings.flatten()", hasSize(0));
  }

  @Test
  void namesARowThatWasChanged() throws SQLException {
    int row = row(FIRST.plusDays(1), "bình");
    tamper("update audit_event set actor = 'cường' where id = " + row);
    verify()
        .body("intact", equalTo(false))
        .body("days[0].findings", hasSize(0))
        .body("days[1].findings.code", contains("ROW_CHANGED"))
        .body("days[1].findings.row", contains(row));
  }

  @Test
  void namesARowThatWasRemovedAndOneThatWasPutIn() throws SQLException {
    int row = row(FIRST, "an");
    tamper("delete from audit_event where id = " + row);
    add(LAST, "dung");
    verify()
        .body("intact", equalTo(false))
        .body("days[0].findings.code", contains("ROW_MISSING"))
        .body("days[0].findings.row", contains(row))
        .body("days[2].findings.code", contains("ROW_ADDED"))
        .body("days[2].findings.row", contains(row(LAST, "dung")));
  }

  @Test
  void namesADayThatWasSealedAnewWithoutTheKey() throws SQLException {
    tamper("update audit_event set actor = 'cường' where day = '" + FIRST + "'");
    byte[] leaves = QuarkusTransaction.requiringNew().call(() -> days.leaves(FIRST));
    String digest = Sealed.digest(FIRST, leaves, Sealed.NOTHING, IN_TIME.instant());
    tamper(
        "update audit_head set leaves = decode('%s', 'hex'), digest = '%s' where day = '%s'"
            .formatted(HexFormat.of().formatHex(leaves), digest, FIRST));
    verify()
        .body("intact", equalTo(false))
        .body("days[0].findings.code", contains("SIGNATURE_WRONG"))
        .body("days[1].findings.code", contains("HEAD_CHANGED"));
  }

  @Test
  void namesADayWhoseSealIsGoneOrWasMadeLate() throws SQLException {
    tamper("delete from audit_head where day = '" + LAST + "'");
    verify().body("days[2].findings.code", contains("HEAD_MISSING"));
    seal.sealThrough(LAST);
    verify().body("intact", equalTo(true)).body("days[2].findings.code", contains("SEALED_LATE"));
  }

  @Test
  void twoReplicasSealADayOnce() throws SQLException {
    tamper("delete from audit_head");
    List<CompletableFuture<Void>> replicas =
        Stream.of(1, 2)
            .map(
                one ->
                    CompletableFuture.runAsync(
                        () -> new AuditSeal(days, key, IN_TIME).sealThrough(LAST)))
            .toList();
    replicas.forEach(CompletableFuture::join);
    verify().body("intact", equalTo(true)).body("days.findings.flatten()", hasSize(0));
  }

  @Test
  void withoutAKeyDaysAreSealedUnsignedAndItSaysSo() throws SQLException {
    tamper("delete from audit_head");
    AuditKey none = new AuditKey(Optional.empty());
    new AuditSeal(days, none, IN_TIME).sealThrough(LAST);
    Verification seen =
        QuarkusTransaction.requiringNew()
            .call(() -> new AuditVerifier(days, none).verify(FIRST, LAST));
    assertThat(seen.intact()).isTrue();
    assertThat(seen.keyId()).isNull();
    assertThat(seen.warning()).isNotNull();
    verify().body("days.findings.code.flatten()", hasItem("UNSIGNED"));
  }

  @Test
  void anOldKeyStillVerifiesAndAnUnknownOneIsSaidToBeUnknown(@TempDir Path folder)
      throws IOException {
    String old = "0123456789abcdef".repeat(4);
    Path replaced = Files.writeString(folder.resolve("two"), "f".repeat(64) + "\n" + old + "\n");
    Path other = Files.writeString(folder.resolve("other"), "f".repeat(64));
    Path shortKey = Files.writeString(folder.resolve("short"), "secret");
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              AuditKey two = new AuditKey(Optional.of(replaced));
              assertThat(new AuditVerifier(days, two).verify(FIRST, LAST).days())
                  .allMatch(day -> day.findings().isEmpty());
              AuditKey unknown = new AuditKey(Optional.of(other));
              assertThat(
                      new AuditVerifier(days, unknown)
                          .verify(FIRST, FIRST)
                          .days()
                          .get(0)
                          .findings())
                  .extracting(Finding::code)
                  .containsExactly(Finding.Code.OTHER_KEY);
            });
    assertThatThrownBy(() -> new AuditKey(Optional.of(shortKey)))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void todayIsNotSealedYet() {
    seal.sealFinishedDays();
    LocalDate today = LocalDate.ofInstant(Instant.now(), java.time.ZoneId.of("Asia/Ho_Chi_Minh"));
    assertThat(QuarkusTransaction.requiringNew().call(() -> days.head(today))).isEmpty();
    assertThat(QuarkusTransaction.requiringNew().call(() -> days.head(today.minusDays(1))))
        .isPresent();
  }

  @Test
  void refusesDaysThatAreNone() {
    for (String query :
        new String[] {"from=2001-02-01&to=2001-01-01", "from=2001-01-01&to=2003-01-01", "from=x"}) {
      as("administrator").get("/api/v1/audit/verification?" + query).then().statusCode(400);
    }
  }
}
