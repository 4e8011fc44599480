package org.caunoi.catalog.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;

/** Makes of labelled articles the readings that a reader without a fault would make. */
final class LabelReadings {

  /** A name may be that of a city and of its province: the label's level decides, then the id. */
  private static final String LOCALITY =
      """
      select l.id from locality l join locality_name n on n.locality_id = l.id
       where n.folded = folded(?) and (cast(? as text) is null or l.country = ?)
       order by (l.level = ?) desc, l.valid_to is null desc, l.level <> 'COUNTRY' desc,
                l.level in ('CITY', 'PROVINCE') desc, l.id
       limit 1
      """;

  private static final ObjectMapper JSON = new ObjectMapper();

  private final DataSource database;

  LabelReadings(DataSource database) {
    this.database = database;
  }

  /** The readings by the ids of their labels. */
  Map<String, ObjectNode> of(Path labels) throws IOException, SQLException {
    Map<String, ObjectNode> readings = new LinkedHashMap<>();
    for (String line : Files.readAllLines(labels)) {
      if (!line.isBlank()) {
        JsonNode label = JSON.readTree(line);
        readings.put(label.get("id").asText(), reading(label));
      }
    }
    return readings;
  }

  private ObjectNode reading(JsonNode label) throws SQLException {
    ObjectNode reading = Deliveries.empty();
    ObjectNode article = (ObjectNode) reading.get("article");
    article.put("title", label.path("title").asText());
    article.put("language", label.path("lang").asText("vi"));
    if (label.hasNonNull("published")) {
      article.put("publishedOn", label.get("published").asText());
      article.put("publishedOnBasis", "METADATA");
    } else {
      article.putNull("publishedOn").putNull("publishedOnBasis");
    }
    Map<String, ObjectNode> parties = new LinkedHashMap<>();
    for (JsonNode told : label.path("activities")) {
      ((ArrayNode) reading.get("activities")).add(activity(told, parties));
    }
    for (JsonNode told : label.path("agreements")) {
      ((ArrayNode) reading.get("agreements")).add(agreement(told, parties));
    }
    return reading;
  }

  private ObjectNode activity(JsonNode told, Map<String, ObjectNode> parties) throws SQLException {
    ObjectNode activity = evident();
    activity.put("type", told.get("type").asText());
    activity.put("act", told.path("planned").asBoolean() ? "PLANNED" : "HELD");
    activity.put("startDate", text(told, "date"));
    activity.put("endDate", text(told, "endDate"));
    String day = text(told, "dateNoYear");
    activity.put("dateNoYear", day == null ? null : "--" + day);
    activity.putNull("place").putNull("direction").putArray("agreements");
    ArrayNode home = activity.putArray("home");
    for (JsonNode name : told.path("home")) {
      ObjectNode party = party(name.asText(), "VN", "CITY");
      parties.put(name.asText(), party);
      home.add(party);
    }
    ArrayNode partners = activity.putArray("partners");
    for (JsonNode partner : told.path("partner")) {
      ObjectNode party =
          party(text(partner, "name"), text(partner, "country"), partner.path("level").asText());
      if (party.path("localityId").isNull() && partner.hasNonNull("nameEn")) {
        party =
            party(
                text(partner, "nameEn"), text(partner, "country"), partner.path("level").asText());
      }
      parties.put(text(partner, "name"), party);
      partners.add(party);
    }
    ArrayNode officials = activity.putArray("officials");
    for (JsonNode official : told.path("officials")) {
      officials
          .addObject()
          .put("name", text(official, "name"))
          .put("title", text(official, "title"))
          .put("side", official.get("side").asText())
          .put("role", "PARTICIPANT");
    }
    return activity;
  }

  private ObjectNode agreement(JsonNode told, Map<String, ObjectNode> parties) throws SQLException {
    ObjectNode agreement = evident();
    agreement.put("kind", told.get("kind").asText());
    agreement.put("status", told.get("status").asText());
    agreement.putNull("title").put("signedDate", text(told, "signedDate"));
    agreement.put("period", text(told, "period"));
    agreement.put("count", told.path("count").asInt(1));
    agreement.put("background", told.path("background").asBoolean());
    ArrayNode all = agreement.putArray("parties");
    for (JsonNode name : told.path("parties")) {
      ObjectNode known = parties.get(name.asText());
      all.add(known == null ? party(name.asText(), null, "CITY") : known.deepCopy());
    }
    return agreement;
  }

  private static ObjectNode evident() {
    ObjectNode fact = JSON.createObjectNode();
    fact.putArray("sectors");
    fact.putArray("evidence").addObject().put("quote", "").put("start", 0).put("end", 0);
    fact.put("confidence", 1).putArray("rules");
    return fact;
  }

  private ObjectNode party(String name, String country, String level) throws SQLException {
    ObjectNode party = JSON.createObjectNode();
    party.put("name", name).put("level", level).put("country", country);
    party.put("localityId", level.equals("ORGANISATION") ? null : locality(name, country, level));
    return party;
  }

  private String locality(String name, String country, String level) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(LOCALITY)) {
      query.setString(1, name);
      query.setString(2, country);
      query.setString(3, country);
      query.setString(4, level);
      try (ResultSet rows = query.executeQuery()) {
        return rows.next() ? rows.getString(1) : null;
      }
    }
  }

  private static String text(JsonNode node, String name) {
    return node.hasNonNull(name) ? node.get(name).asText() : null;
  }
}
