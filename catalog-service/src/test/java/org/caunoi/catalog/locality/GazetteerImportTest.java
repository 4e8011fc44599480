package org.caunoi.catalog.locality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.caunoi.catalog.Caller;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GazetteerImportTest {
  @Inject GazetteerImport gazetteer;
  @Inject GazetteerDocument document;
  @Inject DeliveredGazetteer delivered;

  @AfterEach
  void restore() throws SQLException {
    delivered.restore();
  }

  @Test
  void importsAFileOnce() {
    assertThat(gazetteer.run(GazetteerFile.delivered())).isFalse();
  }

  @Test
  void importsOnceWhenSeveralReplicasStart() {
    GazetteerFile file = edited(lines -> lines.remove(lines.size() - 1));
    var runs = new ArrayList<CompletableFuture<Boolean>>();
    for (int i = 0; i < 3; i++) {
      runs.add(CompletableFuture.supplyAsync(() -> gazetteer.run(file)));
    }
    assertThat(runs.stream().map(CompletableFuture::join).filter(done -> done).count())
        .isEqualTo(1);
  }

  @Test
  void leavesNothingHalfDone() {
    String before = document.version().orElseThrow();
    GazetteerFile broken = edited(lines -> lines.set(5_000, "{\"id\":\"no-level\"}"));
    assertThatThrownBy(() -> gazetteer.run(broken)).isInstanceOf(IllegalStateException.class);
    assertThat(document.version()).contains(before);
    assertThat(GazetteerResourceTest.get()).isEqualTo(document.read().bytes());
    Caller.as("viewer").get("/api/v1/localities/ad").then().statusCode(200);
  }

  @Test
  void changesOnlyWhatANewFileChanges() {
    String andorra = tag("ad");
    String belgium = tag("be");
    GazetteerFile file =
        edited(lines -> lines.set(0, lines.get(0).replace("người Andorra", "dân Andorra")));

    assertThat(gazetteer.run(file)).isTrue();

    assertThat(tag("ad")).isNotEqualTo(andorra);
    assertThat(tag("be")).isEqualTo(belgium);
    Caller.as("viewer")
        .get("/api/v1/localities/ad")
        .then()
        .body("names.text", hasItem("dân Andorra"))
        .body("names.text", not(hasItem("người Andorra")));
    assertThat(document.version()).contains(file.sha256());
  }

  @Test
  void keepsWithdrawnLocalitiesOutOfTheGazetteer() {
    GazetteerFile file = edited(lines -> lines.remove(1));
    assertThat(gazetteer.run(file)).isTrue();
    assertThat(document.version()).contains(file.sha256());
    Caller.as("viewer")
        .get("/api/v1/localities/ad-andorra-la-vella")
        .then()
        .statusCode(200)
        .body("withdrawn", equalTo(true));
    Caller.as("viewer")
        .queryParam("parent", "ad-r-07")
        .get("/api/v1/localities")
        .then()
        .body("items.id", not(hasItem("ad-andorra-la-vella")));
  }

  private static String tag(String id) {
    return Caller.as("viewer").get("/api/v1/localities/" + id).header("ETag");
  }

  private static GazetteerFile edited(Consumer<List<String>> edit) {
    List<String> lines = new ArrayList<>(GazetteerFile.delivered().lines());
    edit.accept(lines);
    return GazetteerFile.of((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
