package org.caunoi.catalog.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caunoi.catalog.fact.Rows;
import org.caunoi.catalog.http.Page;
import org.caunoi.catalog.locality.Office;
import org.jspecify.annotations.Nullable;

/**
 * Finds things by their words, rank after rank. Of what is dated the latest entries are looked at
 * first, one by one: words that are common are found there at once. Only words that are not go to
 * the index of all lexemes, and then there are few.
 */
@ApplicationScoped
class Search {

  /** Costs a few milliseconds; holds a page of any word that one entry in fifty has. */
  private static final int LATEST = 2_000;

  private static final String FOLD =
      "select array_to_string(words_of(?1), ' '), substr(whole(?1), 2)";

  private static final String OURS =
      """
      case when e.kind = 'PARTNERSHIP' then exists (
        select 1 from partnership p where p.id = cast(e.id as uuid) and p.home_id = any (cast(:homes as text[])))
      else e.ours end
      """;

  private static final String COLUMNS =
      "e.weight, e.sort_day, e.id, e.kind, e.type, e.title, e.title_en, "
          + OURS
          + " as ours, e.review, e.first_day, e.last_day";

  private static final String BY_WORDS =
      """
      with found as materialized (
        select %1$s from search_entry e where e.lexemes @@ cast(:words as tsquery) and %2$s
          and (e.weight > :weight or e.weight = :weight and (e.sort_day, e.id) < (:day, :id)))
      select * from found order by weight, sort_day desc, id desc limit :limit
      """;

  private static final String WALK =
      """
      (select * from search_entry e where e.weight = 10 and (e.sort_day, e.id) < (:day, :id) %s
        order by e.sort_day desc, e.id desc limit %d) e
      """;

  private static final String AMONG_LATEST =
      """
      select %1$s from %3$s where e.lexemes @@ cast(:words as tsquery) and %2$s
       order by e.sort_day desc, e.id desc limit :limit
      """;

  private static final String QUOTES =
      "select cast(fact_id as text), quote from evidence where ordinal = 0 and fact_id in (:ids)";

  private final EntityManager entities;
  private final Office office;

  Search(EntityManager entities, Office office) {
    this.entities = entities;
    this.office = office;
  }

  /** A page of what has these words; nothing where there is no letter or digit in them. */
  Page<SearchItem> page(SearchFilter filter) {
    int limit = filter.limit();
    Hit.Place place = Hit.Place.of(filter.cursor());
    Words words = words(filter.q);
    if (words == null) {
      return new Page<>(List.of(), null);
    }
    List<Hit> hits = new ArrayList<>();
    for (int rank = place.rank(); rank <= Words.RANKS && hits.size() <= limit; rank++) {
      Hit.Place from = rank == place.rank() ? place : Hit.Place.start(rank);
      hits.addAll(hits(words, filter, from, limit + 1 - hits.size()));
    }
    String next = hits.size() > limit ? hits.get(limit - 1).cursor().text(filter.filters()) : null;
    List<Hit> shown = hits.subList(0, Math.min(limit, hits.size()));
    Map<String, String> quotes = quotes(shown);
    return new Page<>(shown.stream().map(hit -> SearchItem.of(hit, quotes, words)).toList(), next);
  }

  private @Nullable Words words(String q) {
    Object[] folded = Rows.of(entities.createNativeQuery(FOLD).setParameter(1, q)).get(0);
    String words = (String) folded[0];
    return words.isEmpty() ? null : new Words(List.of(words.split(" ")), (String) folded[1]);
  }

  private List<Hit> hits(Words words, SearchFilter filter, Hit.Place from, int limit) {
    SearchConditions conditions = new SearchConditions(filter, OURS);
    if (Words.isDated(from.rank())) {
      String walk = WALK.formatted(conditions.sortDays(), LATEST);
      String sql = AMONG_LATEST.formatted(COLUMNS, conditions.sql(), walk);
      List<Hit> latest = rows(sql, words, conditions, from, limit);
      if (latest.size() == limit || walked(walk, conditions, from) < LATEST) {
        return latest;
      }
    }
    String sql = BY_WORDS.formatted(COLUMNS, conditions.sql());
    return rows(sql, words, conditions, from, limit);
  }

  private List<Hit> rows(
      String sql, Words words, SearchConditions conditions, Hit.Place from, int limit) {
    Query query = entities.createNativeQuery(sql);
    conditions.bindDays(query);
    query
        .setParameter("homes", office.localityArray())
        .setParameter("words", Words.and(words.condition(from.rank()), conditions.lexemes()))
        .setParameter("day", from.sortDay())
        .setParameter("id", from.id())
        .setParameter("limit", limit);
    if (sql.contains(":weight")) {
      query.setParameter("weight", from.weight());
    }
    return Rows.of(query).stream().map(row -> Hit.ofRow(from.rank(), row)).toList();
  }

  /** How many entries the walk has seen: fewer than it may see means that there are no more. */
  private long walked(String walk, SearchConditions conditions, Hit.Place from) {
    Query query = entities.createNativeQuery("select count(*) from " + walk, Long.class);
    conditions.bindDays(query);
    query.setParameter("day", from.sortDay()).setParameter("id", from.id());
    return (Long) query.getSingleResult();
  }

  private Map<String, String> quotes(List<Hit> hits) {
    List<UUID> facts =
        hits.stream()
            .filter(hit -> hit.review() != null)
            .map(hit -> UUID.fromString(hit.id()))
            .toList();
    if (facts.isEmpty()) {
      return Map.of();
    }
    return Rows.of(entities.createNativeQuery(QUOTES).setParameter("ids", facts)).stream()
        .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
  }
}
