package org.caunoi.catalog.merge;

import java.util.List;

/** A sort of thing that others name, with all places of the register where they do. */
enum Named {
  LOCALITY(
      "text",
      List.of(
          new Reference("fact_party", "locality_id", "fact_id", "side || ' ' || name"),
          new Reference("fact_party", "of_locality_id", "fact_id", "side || ' ' || name"),
          new Reference("organisation", "of_locality_id", "id", "''"),
          new Reference("official", "locality_id", "id", "''"),
          new Reference("post", "locality_id", "official_id", "title"),
          new Reference("partnership", "home_id", "id", "''", Reference.NOT_MERGED),
          new Reference("partnership", "named_home_id", "id", "''", Reference.NOT_MERGED),
          new Reference("partnership", "partner_id", "id", "''", Reference.NOT_MERGED))),
  ORGANISATION(
      "uuid",
      List.of(
          new Reference("fact_party", "organisation_id", "fact_id", "side || ' ' || name"),
          new Reference("official", "organisation_id", "id", "''"),
          new Reference("post", "organisation_id", "official_id", "title"))),
  OFFICIAL(
      "uuid",
      List.of(new Reference("fact_official", "official_id", "fact_id", "coalesce(name, '')")));

  private final String type;
  private final List<Reference> references;

  Named(String type, List<Reference> references) {
    this.type = type;
    this.references = references;
  }

  /** The type of its ids in the database. */
  String type() {
    return type;
  }

  List<Reference> references() {
    return references;
  }

  /**
   * A column that holds ids of it.
   *
   * @param key the column of the thing that the row hangs on, a UUID
   * @param detail tells the rows of one thing from each other
   * @param condition of the rows that follow
   */
  record Reference(String table, String column, String key, String detail, String condition) {

    /** The other one has such a partnership already. */
    private static final String NOT_MERGED = "review <> 'MERGED'";

    Reference(String table, String column, String key, String detail) {
      this(table, column, key, detail, "true");
    }
  }
}
