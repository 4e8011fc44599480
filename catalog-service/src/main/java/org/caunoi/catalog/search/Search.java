package org.caunoi.catalog.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caunoi.catalog.fact.Rows;
import org.caunoi.catalog.http.Page;
import org.jspecify.annotations.Nullable;

/** Finds things by their words, rank after rank. */
@ApplicationScoped
class Search {

  private static final String FOLD =
      "select array_to_string(words_of(?1), ' '), substr(whole(?1), 2)";

  private static final String QUOTES =
      "select cast(fact_id as text), quote from evidence where ordinal = 0 and fact_id in (:ids)";

  private final EntityManager entities;
  private final Entries found;

  Search(EntityManager entities, Entries found) {
    this.entities = entities;
    this.found = found;
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
      hits.addAll(found.of(from, words, filter, limit + 1 - hits.size()));
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
