package org.caunoi.report.archive;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caunoi.report.brief.Period;
import org.caunoi.report.database.Sql;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the office recommends in each period, in its own words. All within the caller's transaction.
 */
@ApplicationScoped
class Recommendations {
  private static final String NEWEST =
      "select text, written_by, written_at, version from recommendation"
          + " where period_start = ?1 and office = ?2 and language = ?3"
          + " order by version desc limit 1";

  private final Sql sql;

  Recommendations(Sql sql) {
    this.sql = sql;
  }

  /**
   * The words that stand.
   *
   * @param text empty where nobody has written any
   * @param version 0 likewise
   */
  @Schema(name = "Recommendation")
  record Words(String text, @Nullable String writtenBy, @Nullable Instant writtenAt, long version) {
    private static final Words NONE = new Words("", null, null, 0);
  }

  Words of(Period period, String office, String language) {
    return Sql.rows(
            sql.of(NEWEST)
                .setParameter(1, period.start())
                .setParameter(2, office)
                .setParameter(3, language))
        .stream()
        .map(Recommendations::words)
        .findFirst()
        .orElse(Words.NONE);
  }

  private static Words words(Object[] row) {
    return new Words(
        (String) row[0], (String) row[1], (Instant) row[2], ((Number) row[3]).longValue());
  }

  /** In all languages that have any. */
  Map<String, String> of(Period period, String office) {
    Map<String, String> texts = new HashMap<>();
    for (String language : List.of("vi", "en")) {
      String text = of(period, office, language).text();
      if (!text.isBlank()) {
        texts.put(language, text);
      }
    }
    return texts;
  }

  void write(BriefRecord brief, String text, String who, long version) {
    sql.of(
            "insert into recommendation"
                + " (period_start, office, language, version, text, written_by)"
                + " values (?1, ?2, ?3, ?4, ?5, ?6)")
        .setParameter(1, brief.periodStart)
        .setParameter(2, brief.office)
        .setParameter(3, brief.language)
        .setParameter(4, version)
        .setParameter(5, text)
        .setParameter(6, who)
        .executeUpdate();
  }
}
