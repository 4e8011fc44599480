package org.caunoi.report.settings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.caunoi.report.database.Sql;
import org.jspecify.annotations.Nullable;

/**
 * Every state of the office's choices, with who set it. The last one holds; rows are only added.
 */
@ApplicationScoped
class SettingsLog {
  private static final String COLUMNS = "select version, body, who, at from setting_change";

  private final Sql sql;
  private final ObjectMapper json;
  private final ObjectReader choices;

  SettingsLog(Sql sql, ObjectMapper json) {
    this.sql = sql;
    this.json = json;
    // A member of another version of this service is not this one's to judge.
    this.choices =
        json.readerFor(Choices.class).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
  }

  /** A state of the choices; version 0 is the one before anybody set anything. */
  record Change(long version, Choices choices, @Nullable String who, @Nullable Instant at) {}

  private static final Change NOTHING = new Change(0, Choices.NONE, null, null);

  Change last() {
    return before(Long.MAX_VALUE, 1).stream().findFirst().orElse(NOTHING);
  }

  /** Changes before a version, newest first. */
  List<Change> before(long version, int limit) {
    return Sql.rows(
            sql.of(COLUMNS + " where version < ?1 order by version desc")
                .setParameter(1, version)
                .setMaxResults(limit))
        .stream()
        .map(this::change)
        .toList();
  }

  /**
   * Adds a state.
   *
   * @return false where another person was faster
   */
  boolean add(long version, Choices set, String who) {
    return sql.of(
                "insert into setting_change (version, body, who) values (?1, ?2, ?3)"
                    + " on conflict do nothing")
            .setParameter(1, version)
            .setParameter(2, write(set))
            .setParameter(3, who)
            .executeUpdate()
        == 1;
  }

  private Change change(Object[] row) {
    try {
      return new Change(
          ((Number) row[0]).longValue(),
          choices.readValue((String) row[1]),
          (String) row[2],
          (Instant) row[3]);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("settings " + row[0] + " cannot be read", e);
    }
  }

  private String write(Choices set) {
    try {
      return json.writeValueAsString(set);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("our own records are always JSON", e);
    }
  }
}
