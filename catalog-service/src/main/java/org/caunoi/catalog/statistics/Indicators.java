package org.caunoi.catalog.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import org.caunoi.catalog.fact.Rows;
import org.caunoi.catalog.statistics.CountFilter.Counted;

/** Counts the indicators of the register on a day. */
@ApplicationScoped
class Indicators {

  /** Papers that expire within so many days are worth a word now. */
  private static final int EXPIRING_DAYS = 90;

  private static final String PAPERS =
      """
      select coalesce(sum(papers), 0), coalesce(sum(not_itemised), 0),
          coalesce(sum(papers) filter (where valid_to <= :soon), 0),
          coalesce(sum(not_itemised) filter (where valid_to <= :soon), 0)
        from papers_in_force(:asOf) where review in (:reviews) and ours in (:ours)
      """;

  private static final String COMMITMENTS =
      """
      select count(*), count(*) filter (where valid_to < :asOf)
        from standing_fact
       where kind = 'COMMITMENT' and review in (:reviews) and ours in (:ours)
         and (first_day is null or first_day <= :asOf)
      """;

  private final EntityManager entities;
  private final Partners partners;

  Indicators(EntityManager entities, Partners partners) {
    this.entities = entities;
    this.partners = partners;
  }

  List<IndicatorView> of(Counted counted) {
    Partners.Numbers number = partners.count(counted);
    Query papers = bound(PAPERS, counted);
    papers.setParameter("soon", counted.asOf().plusDays(EXPIRING_DAYS));
    long[] paper = numbers(papers);
    long[] commitment = numbers(bound(COMMITMENTS, counted));
    return List.of(
        IndicatorView.of(Indicator.PARTNERS, number.all()),
        IndicatorView.of(Indicator.ACTIVE_PARTNERS, number.active()),
        IndicatorView.of(Indicator.DORMANT_PARTNERS, number.all() - number.active()),
        IndicatorView.of(Indicator.AGREEMENTS_IN_FORCE, paper[0], paper[1]),
        IndicatorView.of(Indicator.AGREEMENTS_EXPIRING, paper[2], paper[3]),
        IndicatorView.of(Indicator.COMMITMENTS_OPEN, commitment[0]),
        IndicatorView.of(Indicator.COMMITMENTS_OVERDUE, commitment[1]));
  }

  private Query bound(String sql, Counted counted) {
    return entities
        .createNativeQuery(sql)
        .setParameter("reviews", counted.reviews())
        .setParameter("ours", counted.ours())
        .setParameter("asOf", counted.asOf());
  }

  private static long[] numbers(Query query) {
    Object[] row = Rows.of(query).get(0);
    long[] numbers = new long[row.length];
    for (int i = 0; i < row.length; i++) {
      numbers[i] = ((Number) row[i]).longValue();
    }
    return numbers;
  }
}
