package org.caunoi.catalog.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caunoi.catalog.reading.Deliveries.delivery;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.logging.Log;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.caunoi.catalog.database.OwnRegister;
import org.caunoi.catalog.digest.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Measures on labelled articles how well those on one event are brought together: {@code
 * -Dgold=DIR} with {@code dev/written/events.json}; with {@code -Dreadings=FILE} (one {@code {"id",
 * "reading"}} a line) by the reader's own readings too. Two articles are merged when they share an
 * activity.
 */
@QuarkusTest
@TestProfile(OwnRegister.class)
class EventsTest {

  /** What of labels without a date or a partner in common nobody could bring together. */
  private static final int MAY_BE_MISSED = 2;

  private static final ObjectMapper JSON = new ObjectMapper();

  @Inject DataSource database;

  private Path gold;

  @BeforeEach
  void findGold() throws SQLException {
    gold = Path.of(System.getProperty("gold", ""), "dev", "written");
    boolean there = Files.exists(gold.resolve("events.json"));
    if (!there) {
      Log.info("Merging is not measured: no dev/written/events.json under -Dgold=DIR");
    }
    assumeTrue(there);
    OwnRegister.empty(database);
  }

  @Test
  void labelledArticlesOnOneEventAreOneActivity() throws IOException, SQLException {
    LabelReadings labels = new LabelReadings(database);
    Map<String, ObjectNode> readings = labels.of(gold.resolve("labels.jsonl"));
    labels.of(gold.resolve("../labels.jsonl")).entrySet().stream()
        .filter(label -> label.getKey().startsWith("seed_"))
        .forEach(label -> readings.put(label.getKey(), label.getValue()));
    Judgement judgement = judge("labels", readings);
    assertThat(judgement.wrong()).isEmpty();
    assertThat(judgement.missed()).hasSizeLessThanOrEqualTo(MAY_BE_MISSED);
  }

  @Test
  void readArticlesOnOneEventAreReported() throws IOException, SQLException {
    String file = System.getProperty("readings", "");
    assumeTrue(!file.isEmpty());
    Map<String, ObjectNode> readings = new LinkedHashMap<>();
    for (String line : Files.readAllLines(Path.of(file))) {
      JsonNode row = JSON.readTree(line);
      readings.put(row.get("id").asText(), (ObjectNode) row.get("reading"));
    }
    assertThat(judge("reader", readings).wrong()).isEmpty();
  }

  private record Judgement(List<String> missed, List<String> wrong) {}

  private Judgement judge(String by, Map<String, ObjectNode> readings)
      throws IOException, SQLException {
    Map<String, String> articles = new LinkedHashMap<>();
    for (Map.Entry<String, ObjectNode> one : readings.entrySet()) {
      String article = Sha256.of(by + one.getKey());
      articles.put(one.getKey(), article);
      Deliveries.putOfHaNoi(article, delivery(one.getValue())).then().statusCode(200);
    }
    JsonNode events = JSON.readTree(gold.resolve("events.json").toFile());
    List<String> missed = new ArrayList<>();
    for (JsonNode pair : events.get("must_merge")) {
      if (!share(articles, pair)) {
        missed.add(pair.get(0).asText() + " " + pair.get(1).asText());
      }
    }
    List<String> wrong = new ArrayList<>();
    for (JsonNode pair : events.get("must_not_merge")) {
      if (share(articles, pair.get("pair"))) {
        wrong.add(pair.get("pair") + " " + pair.get("why").asText());
      }
    }
    int pairs = events.get("must_merge").size();
    Log.infof(
        "Merging by %s: %d of %d pairs merged, %d of %d that must not be; agreements %d of %d",
        by,
        pairs - missed.size(),
        pairs,
        wrong.size(),
        events.get("must_not_merge").size(),
        sharing(articles, events.get("must_merge"), "AGREEMENT"),
        pairs);
    missed.forEach(pair -> Log.info("  missed " + pair + "\n" + told(articles, pair)));
    wrong.forEach(pair -> Log.info("  wrong " + pair));
    return new Judgement(missed, wrong);
  }

  private long sharing(Map<String, String> articles, JsonNode pairs, String kind)
      throws SQLException {
    long sharing = 0;
    for (JsonNode pair : pairs) {
      sharing += share(articles, pair, kind) ? 1 : 0;
    }
    return sharing;
  }

  private boolean share(Map<String, String> articles, JsonNode pair) throws SQLException {
    return share(articles, pair, "ACTIVITY");
  }

  private boolean share(Map<String, String> articles, JsonNode pair, String kind)
      throws SQLException {
    Set<UUID> one = facts(articles.get(pair.get(0).asText()), kind);
    return !Collections.disjoint(one, facts(articles.get(pair.get(1).asText()), kind));
  }

  private Set<UUID> facts(String article, String kind) throws SQLException {
    Set<UUID> facts = new HashSet<>();
    try (Connection connection = database.getConnection();
        PreparedStatement query =
            connection.prepareStatement(
                "select f.id from proposal p join fact f on f.id = p.fact_id"
                    + " where p.stated and p.article_id = ? and f.kind = ?")) {
      query.setString(1, article);
      query.setString(2, kind);
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          facts.add(rows.getObject(1, UUID.class));
        }
      }
    }
    return facts;
  }

  /** Of what the articles of a pair tell, for whoever asks why they were not merged. */
  private String told(Map<String, String> articles, String pair) {
    StringBuilder told = new StringBuilder();
    for (String id : pair.split(" ")) {
      try (Connection connection = database.getConnection();
          PreparedStatement query =
              connection.prepareStatement(
                  "select a.type, a.start_date, a.date_no_year, p.blocks from proposal p"
                      + " join activity a on a.id = p.fact_id where p.stated and p.article_id = ?")) {
        query.setString(1, articles.getOrDefault(id, ""));
        try (ResultSet rows = query.executeQuery()) {
          while (rows.next()) {
            told.append("    ").append(id);
            for (int column = 1; column <= 4; column++) {
              told.append(' ').append(rows.getString(column));
            }
            told.append('\n');
          }
        }
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
    return told.toString();
  }
}
