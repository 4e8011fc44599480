package org.caunoi.report.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caunoi.report.brief.EarlierBrief;
import org.caunoi.report.brief.Period;
import org.caunoi.report.database.Sql;

/** Released briefs, and which facts their figures rest on. Within the caller's transaction. */
@ApplicationScoped
class EarlierBriefs {
  /** Facts behind the figures, and those added to still earlier briefs. */
  private static final String TOLD =
      """
      select b.period_start, b.period_end, told.fact #>> '{}'
      from brief b
      left join lateral (
        select jsonb_path_query(cast(b.content as jsonb), '$.counts[*].facts[*]')
        union
        select jsonb_path_query(cast(b.content as jsonb), '$.supplements[*].facts[*]')
      ) as told(fact) on true
      where b.state = 'RELEASED' and b.language = 'vi' and b.office = ?1
        and b.period_end < ?2 and b.period_end >= ?3
      """;

  private final Sql sql;

  EarlierBriefs(Sql sql) {
    this.sql = sql;
  }

  /** Those of the twelve months before a period. */
  List<EarlierBrief> before(Period period, String office) {
    Map<Period, Set<String>> told = new LinkedHashMap<>();
    Query query =
        sql.of(TOLD)
            .setParameter(1, office)
            .setParameter(2, period.start())
            .setParameter(3, period.start().minusYears(1));
    for (Object[] row : Sql.rows(query)) {
      Period briefed = new Period(Sql.day(row[0]), Sql.day(row[1]));
      Set<String> facts = told.computeIfAbsent(briefed, brief -> new HashSet<>());
      if (row[2] != null) {
        facts.add((String) row[2]);
      }
    }
    List<EarlierBrief> briefs = new ArrayList<>();
    told.forEach((briefed, facts) -> briefs.add(new EarlierBrief(briefed, Set.copyOf(facts))));
    return briefs;
  }
}
