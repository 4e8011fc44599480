package org.caunoi.catalog.search;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;

/** What the filters of a search ask of an entry: by its lexemes, and by its days and scope. */
final class SearchConditions {

  private final SearchFilter filter;
  private final List<String> sql = new ArrayList<>();

  SearchConditions(SearchFilter filter, String ours) {
    this.filter = filter;
    if (filter.isOurs()) {
      // Of partnerships alone: the rest is told by a lexeme.
      sql.add(ours);
    }
    if (filter.from != null) {
      sql.add("e.first_day >= :from");
    }
    if (filter.to != null) {
      sql.add("e.last_day <= :to");
    }
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
