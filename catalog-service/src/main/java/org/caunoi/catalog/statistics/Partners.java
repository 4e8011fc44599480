package org.caunoi.catalog.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import org.caunoi.catalog.fact.Rows;
import org.caunoi.catalog.http.Cursor;
import org.caunoi.catalog.http.Page;
import org.caunoi.catalog.http.PageRequest;
import org.caunoi.catalog.locality.Office;
import org.caunoi.catalog.statistics.CountFilter.Counted;

/** The partners of the register on a day, and when something was last done with each. */
@ApplicationScoped
class Partners {

  /** As {@link Indicator#PARTNERS} says, with the first day of the last activity. */
  private static final String PARTNERS =
      """
      with bound as (
        select partner_id from partnership
         where review in (:reviews) and status in ('ACTIVE', 'DORMANT', 'AWAITING_SUCCESSION')
           and (since is null or since <= :day) and (:all or home_id = any (cast(:homes as text[])))
        union
        select unnest(standing.partners)
          from papers_in_force(:asOf) paper
          join standing_fact standing on standing.fact_id = paper.id
         where paper.review in (:reviews) and paper.ours in (:ours)),
      partner as (
        select l.id, l.name_vi, l.name_en, l.country, last.first_day as last_activity
          from bound join locality l on l.id = bound.partner_id
          left join lateral (
            select done.first_day from partner_fact done join activity on activity.id = done.fact_id
             where done.partner_id = l.id and done.kind = 'ACTIVITY' and done.review in (:reviews)
               and done.ours in (:ours) and done.sort_day <= :asOf and done.last_day <= :asOf
               and activity.act = 'HELD'
             order by done.sort_day desc, done.fact_id desc limit 1) last on true
         where l.level <> 'COUNTRY' and l.country <> 'VN')
      """;

  private static final String COUNTS =
      PARTNERS + "select count(*), count(*) filter (where last_activity > :since) from partner";

  private static final String DORMANT =
      PARTNERS
          + """
          select partner.*, (
              select coalesce(sum(paper.papers), 0) from partner_fact of_paper
                join papers_in_force(:asOf) paper on paper.id = of_paper.fact_id
               where of_paper.partner_id = partner.id and of_paper.kind = 'AGREEMENT'
                 and of_paper.review in (:reviews) and of_paper.ours in (:ours))
            from partner
           where (last_activity is null or last_activity <= :since)
             and (coalesce(last_activity, date '0001-01-01'), id) > (:after, :id)
           order by coalesce(last_activity, date '0001-01-01'), id limit :limit
          """;

  private static final LocalDate NEVER = LocalDate.of(1, 1, 1);

  private final EntityManager entities;
  private final Office office;

  Partners(EntityManager entities, Office office) {
    this.entities = entities;
    this.office = office;
  }

  /** How many there are, and how many of them are active. */
  record Numbers(long all, long active) {}

  Numbers count(Counted counted) {
    Object[] row = Rows.of(bound(COUNTS, counted)).get(0);
    return new Numbers((Long) row[0], (Long) row[1]);
  }

  /** Those with which nothing was done for 12 months, the longest forgotten first. */
  Page<DormantPartner> dormant(Counted counted, PageRequest page) {
    int limit = page.limit();
    List<String> keys =
        page.cursor() == null ? List.of(NEVER.toString(), "") : page.cursor().keys();
    Query query =
        bound(DORMANT, counted)
            .setParameter("after", day(keys))
            .setParameter("id", keys.get(keys.size() - 1))
            .setParameter("limit", limit + 1);
    List<DormantPartner> found = Rows.of(query).stream().map(DormantPartner::ofRow).toList();
    if (found.size() <= limit) {
      return new Page<>(found, null);
    }
    DormantPartner last = found.get(limit - 1);
    String day = String.valueOf(last.lastActivityOn() == null ? NEVER : last.lastActivityOn());
    return new Page<>(
        found.subList(0, limit),
        new Cursor(List.of(day, last.locality().id())).text(page.filters()));
  }

  private static LocalDate day(List<String> keys) {
    try {
      if (keys.size() == 2) {
        return LocalDate.parse(keys.get(0));
      }
    } catch (RuntimeException e) {
      throw Cursor.invalid();
    }
    throw Cursor.invalid();
  }

  private Query bound(String sql, Counted counted) {
    return entities
        .createNativeQuery(sql)
        .setParameter("reviews", counted.reviews())
        .setParameter("ours", counted.ours())
        .setParameter("homes", office.localityArray())
        .setParameter("all", counted.isAll())
        .setParameter("asOf", counted.asOf())
        .setParameter("day", counted.asOf().toString())
        .setParameter("since", counted.asOf().minusMonths(12));
  }
}
