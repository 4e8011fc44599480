package org.caunoi.report.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caunoi.report.Caller.as;
import static org.caunoi.report.archive.BriefCalls.id;
import static org.caunoi.report.archive.BriefCalls.post;
import static org.caunoi.report.archive.BriefCalls.typed;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.caunoi.report.Surroundings;
import org.caunoi.report.TestDatabase;
import org.caunoi.report.brief.Period;
import org.caunoi.report.catalog.FakeCatalogue;
import org.caunoi.report.digest.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The archived bytes: given out, checked, restored, taken away. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class WatchTest {
  private static final Period SEPTEMBER = Period.of(YearMonth.of(2023, 9));

  FakeCatalogue catalogue;
  @Inject Drafts drafts;
  @Inject Redrafting redrafting;
  @Inject Watch watch;
  @Inject MeterRegistry metrics;
  @Inject TestDatabase database;

  @BeforeEach
  void startWithAReleasedBrief() {
    database.clear();
    catalogue.hold("CONFIRMED");
    drafts.open(SEPTEMBER);
    redrafting.redraft(SEPTEMBER);
    post("officer", id("vi"), "review").statusCode(200);
    post("approver", id("vi"), "release", "{\"number\":5}").statusCode(200);
  }

  @Test
  void restoresADamagedDocumentByteForByte() {
    byte[] sound = as("viewer").get(document()).asByteArray();
    behindItsBack("update document set bytes = overlay(bytes placing 'X'::bytea from 100)");
    as("viewer").get(document()).then().statusCode(500).body("type", typed("document-damaged"));

    watch.watch();

    assertThat(as("viewer").get(document()).asByteArray()).isEqualTo(sound);
    as("administrator")
        .get("/api/v1/archive/status")
        .then()
        .body("events.what", contains("RESTORED", "DAMAGED", "RESTORED", "DAMAGED"))
        .body("damaged", equalTo(0))
        .body("all.documents", equalTo(2));
    assertThat(damaged()).isZero();
  }

  @Test
  void restoresALostDocument() {
    String sha256 = as("viewer").get(brief()).path("sha256");
    behindItsBack("delete from document where sha256 = '" + sha256 + "'");
    as("viewer").get(document()).then().statusCode(500);

    watch.watch();

    as("viewer").get(document()).then().statusCode(200).header("ETag", "\"" + sha256 + "\"");
  }

  @Test
  void marksWhatItCannotRestoreAndLeavesTheRestInPeace() {
    String sha256 = as("viewer").get(brief()).path("sha256");
    behindItsBack(
        "update document set bytes = 'x' where sha256 = '" + sha256 + "'",
        "update brief set content = replace(content, 'tháng', 'thang') where language = 'vi'");

    watch.watch();
    watch.watch();

    as("viewer").get(brief()).then().body("damage", equalTo("DAMAGED"));
    as("viewer")
        .header("Range", "bytes=0-1")
        .get(document())
        .then()
        .statusCode(500)
        .body("type", typed("document-damaged"));
    as("viewer").get("/api/v1/briefs/" + id("en") + "/document").then().statusCode(200);
    as("administrator")
        .get("/api/v1/archive/status")
        .then()
        .body("events.what", contains("DIFFERENT", "DAMAGED"));
    assertThat(damaged()).isEqualTo(1);
  }

  @Test
  void looksAtEachDocumentOnceADay() {
    watch.watch();
    behindItsBack("update document set bytes = 'x'");
    watch.watch();
    as("viewer").get(brief()).then().body("damage", nullValue());
    database.execute("update document_check set checked_at = now() - interval '25 hours'");
    watch.watch();
    as("administrator")
        .get("/api/v1/archive/status")
        .then()
        .body("events.what", contains("RESTORED", "DAMAGED", "RESTORED", "DAMAGED"));
  }

  @ParameterizedTest
  @CsvSource({"bytes=0-3, 206, 0, 4", "bytes=5-, 206, 5, -1", "bytes=-7, 206, -7, 7"})
  void givesOutPieces(String range, int status, int from, int length) {
    byte[] whole = as("viewer").get(document()).asByteArray();
    var answer = as("viewer").header("Range", range).get(document()).then().statusCode(status);

    byte[] piece = answer.extract().asByteArray();
    int start = from < 0 ? whole.length + from : from;
    assertThat(piece).hasSize(length < 0 ? whole.length - start : length);
    assertThat(piece).isEqualTo(Arrays.copyOfRange(whole, start, start + piece.length));
    answer.header(
        "Content-Range", "bytes " + start + "-" + (start + piece.length - 1) + "/" + whole.length);
    answer.header("Accept-Ranges", "bytes");
  }

  @Test
  void givesOutTheWholeWhereThePieceIsOfAnotherVersion() {
    String etag = as("viewer").get(document()).header("ETag");
    int size = as("viewer").get(document()).asByteArray().length;
    as("viewer")
        .header("Range", "bytes=0-3")
        .header("If-Range", "\"other\"")
        .get(document())
        .then()
        .statusCode(200);
    as("viewer")
        .header("Range", "bytes=0-3")
        .header("If-Range", etag)
        .get(document())
        .then()
        .statusCode(206);
    as("viewer")
        .header("Range", "bytes=" + size + "-")
        .get(document())
        .then()
        .statusCode(416)
        .body("type", typed("range-not-satisfiable"));
    as("viewer")
        .header("If-None-Match", etag)
        .header("Range", "bytes=0-3")
        .get(document())
        .then()
        .statusCode(304);
  }

  @Test
  void isTakenAwayAsAWholeWithItsHashes() throws IOException {
    as("approver").get("/api/v1/archive").then().statusCode(403);
    byte[] zip =
        as("administrator")
            .get("/api/v1/archive")
            .then()
            .statusCode(200)
            .contentType("application/zip")
            .extract()
            .asByteArray();

    Map<String, byte[]> files = new HashMap<>();
    String last = "";
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        last = entry.getName();
        files.put(last, in.readAllBytes());
      }
    }
    assertThat(last).isEqualTo("MANIFEST.sha256");
    String[] lines = new String(files.remove(last), StandardCharsets.UTF_8).split("\n");
    assertThat(lines).hasSize(files.size());
    for (String line : lines) {
      String[] parts = line.split("  ", 2);
      assertThat(Sha256.of(files.get(parts[1]))).isEqualTo(parts[0]);
    }
    assertThat(files.get("2023-09-01_2023-09-30/vi/r1-RELEASED/document.pdf"))
        .isEqualTo(as("viewer").get(document()).asByteArray());
  }

  private void behindItsBack(String... changes) {
    database.execute("alter table document disable trigger all");
    database.execute("alter table brief disable trigger all");
    for (String change : changes) {
      database.execute(change);
    }
    database.execute("alter table document enable trigger all");
    database.execute("alter table brief enable trigger all");
  }

  private double damaged() {
    return metrics.get("caunoi.report.archive.damaged").gauge().value();
  }

  private static String brief() {
    return "/api/v1/briefs/" + id("vi");
  }

  private static String document() {
    return brief() + "/document";
  }
}
