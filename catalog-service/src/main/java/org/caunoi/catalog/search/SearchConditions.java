package org.caunoi.catalog.search;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;

/** What the filters of a search ask of an entry: by its lexemes, and by its days and scope. */
final class SearchConditions {

  /** Whether an entry is the office's. A cast of what is no partnership's id would fail. */
  static final String OURS =
      """
      case when e.kind = 'PARTNERSHIP' then exists (
        select from partnership p
         where p.id = cast(e.id as uuid) and p.home_id = any (cast(:homes as text[])))
      else e.ours end
      """;

  private final SearchFilter filter;
  private final List<String> sql = new ArrayList<>();

  SearchConditions(SearchFilter filter) {
    this.filter = filter;
    if (filter.isOurs()) {
      // Needed for partnerships alone: of the rest a lexeme tells it, too.
      sql.add(OURS);
    }
    if (filter.from != null) {
      sql.add("e.first_day >= :from");
    }
    if (filter.to != null) {
      sql.add("e.last_day <= :to");
    }
  }

  /** The weights of what a rank may hold. */
  Weights weights(int rank) {
    Weights ofRank = Words.weights(rank);
    return filter.kind == null ? ofRank : ofRank.and(filter.kind.weights());
  }

  /** The part that the index of lexemes answers. */
  String lexemes() {
    List<String> lexemes = new ArrayList<>();
    if (filter.isOurs()) {
      lexemes.add("!ours");
    }
    if (filter.kind != null) {
      lexemes.add("#" + filter.kind);
    }
    lexemes.add(filter.review == null ? "!open" : "?" + filter.review);
    if (filter.partner != null) {
      lexemes.add("@" + filter.partner);
    }
    return Words.and(lexemes.stream().map(Words::quoted).toArray(String[]::new));
  }

  /** The rest. */
  String sql() {
    return sql.isEmpty() ? "true" : String.join(" and ", sql);
  }

  /** Bounds of a walk along the days; they follow from {@link #sql()}. */
  String sortDays() {
    return (filter.from == null ? "" : " and e.sort_day >= :from")
        + (filter.to == null ? "" : " and e.sort_day <= :to");
  }

  void bindDays(Query query) {
    if (filter.from != null) {
      query.setParameter("from", filter.from);
    }
    if (filter.to != null) {
      query.setParameter("to", filter.to);
    }
  }
}
