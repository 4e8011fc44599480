package org.caunoi.catalog.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import org.caunoi.catalog.fact.Rows;
import org.caunoi.catalog.locality.Office;

/**
 * Finds entries by their lexemes. The first ones in their order are looked at one by one: words
 * that are common are found there at once. Only words that are not go to the index of all lexemes,
 * and then there are few.
 */
@ApplicationScoped
class Entries {

  /**
   * Looking at them costs as much as fetching what the index finds of words that one in fifty has.
   */
  private static final int FIRST = 1_000;

  private static final String COLUMNS =
      "e.weight, e.sort_day, e.id, e.kind, e.type, e.title, e.title_en, "
          + SearchConditions.OURS
          + " as ours, e.review, e.first_day, e.last_day";

  private static final String AFTER =
      "(e.weight > :weight or e.weight = :weight and (e.sort_day, e.id) < (:day, :id))";

  /** The same where all have one weight: the index of the order answers it. */
  private static final String AFTER_DAY = "(e.sort_day, e.id) < (:day, :id)";

  private static final String ORDER = "e.weight, e.sort_day desc, e.id desc";

  private static final String AMONG_FIRST =
      """
      select %1$s from (
        select * from search_entry e
         where e.weight between :lightest and :heaviest and %2$s %4$s order by %5$s limit %6$d) e
       where e.lexemes @@ cast(:words as tsquery) and %3$s
       order by %5$s limit :limit
      """;

  /** Only what stands on the page is read as a whole; nothing but the lexemes chooses the index. */
  private static final String INDEXED =
      """
      with found as materialized (
        select e.weight, e.sort_day, e.id from search_entry e
         where e.lexemes @@ cast(:words as tsquery) and %3$s),
      page as materialized (
        select * from found e
         where e.weight between :lightest and :heaviest and %2$s order by %5$s limit :limit)
      select %1$s from page join search_entry e using (id) order by %5$s
      """;

  private final EntityManager entities;
  private final Office office;

  Entries(EntityManager entities, Office office) {
    this.entities = entities;
    this.office = office;
  }

  /** The first so many of a rank behind a place in it. */
  List<Hit> of(Hit.Place from, Words words, SearchFilter filter, int limit) {
    SearchConditions conditions = new SearchConditions(filter);
    if (conditions.weights(from.rank()).isEmpty()) {
      return List.of();
    }
    if (Words.isCommon(from.rank())) {
      List<Hit> first = rows(AMONG_FIRST, from, words, conditions, limit);
      if (first.size() == limit) {
        return first;
      }
    }
    return rows(INDEXED, from, words, conditions, limit);
  }

  private List<Hit> rows(
      String form, Hit.Place from, Words words, SearchConditions conditions, int limit) {
    Weights weights = conditions.weights(from.rank());
    String after = weights.isOne() ? AFTER_DAY : AFTER;
    String sql =
        form.formatted(COLUMNS, after, conditions.sql(), conditions.sortDays(), ORDER, FIRST);
    Query query =
        entities
            .createNativeQuery(sql)
            .setParameter("homes", office.localityArray())
            .setParameter("words", Words.and(words.condition(from.rank()), conditions.lexemes()))
            .setParameter("lightest", weights.lightest())
            .setParameter("heaviest", weights.heaviest())
            .setParameter("day", from.sortDay())
            .setParameter("id", from.id())
            .setParameter("limit", limit);
    if (!weights.isOne()) {
      query.setParameter("weight", from.weight());
    }
    conditions.bindDays(query);
    return Rows.of(query).stream().map(row -> Hit.ofRow(from.rank(), row)).toList();
  }
}
