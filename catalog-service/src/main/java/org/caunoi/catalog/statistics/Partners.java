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

  /**
   * As {@link Indicator#PARTNERS} says, and with whom something was held within 12 months. Bundles
   * are few: asked with "exists" the question for their papers would be answered for all facts.
   */
  private static final String PARTNERS =
      """
      with bound as (
        select partner_id from partnership
         where review in (:reviews) and status in ('ACTIVE', 'DORMANT', 'AWAITING_SUCCESSION')
           and (since is null or since <= :day) and (:all or home_id = any (cast(:homes as text[])))
        union
        select partner_id from partner_fact paper
         where bound_from <= :asOf and bound_to >= :asOf and review in (:reviews)
           and ours in (:ours)
           and case when is_bundle then (
               select fact.id from agreement part join fact on fact.id = part.id
                where part.parent_id = paper.fact_id and fact.superseded_at is null
                  and fact.review = 'CONFIRMED' limit 1) is null
             else true end),
      partner as (
        select l.id, l.name_vi, l.name_en, l.country
          from bound join locality l on l.id = bound.partner_id
         where l.level <> 'COUNTRY' and l.country <> 'VN'),
      active as (
        select distinct partner_id from partner_fact
         where held and review in (:reviews) and ours in (:ours)
           and sort_day > :since and sort_day <= :asOf and last_day <= :asOf)
      """;

  private static final String COUNTS =
      PARTNERS
          + """
          select count(*), count(active.partner_id)
            from partner left join active on active.partner_id = partner.id
          """;

  private static final String DORMANT =
      PARTNERS
          + """
          select partner.*, last.sort_day, (
              select coalesce(sum(paper.papers), 0) from partner_fact of_paper
                join papers_in_force(:asOf) paper on paper.id = of_paper.fact_id
               where of_paper.partner_id = partner.id and of_paper.kind = 'AGREEMENT'
                 and of_paper.review in (:reviews) and of_paper.ours in (:ours))
            from partner
            left join lateral (
              select sort_day from partner_fact done
               where done.partner_id = partner.id and held and done.review in (:reviews)
                 and done.ours in (:ours) and sort_day <= :since and last_day <= :asOf
               order by sort_day desc limit 1) last on true
           where not exists (select from active where active.partner_id = partner.id)
             and (coalesce(last.sort_day, date '0001-01-01'), id) > (:after, :id)
           order by coalesce(last.sort_day, date '0001-01-01'), id limit :limit
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
