package org.caunoi.report.archive;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caunoi.report.brief.Period;
import org.caunoi.report.database.Sql;
import org.caunoi.report.document.Pdf;
import org.caunoi.report.http.ByteRange;
import org.jspecify.annotations.Nullable;

/**
 * Documents by their SHA-256, and the database's own clock. All within the caller's transaction.
 */
@ApplicationScoped
class Archive {
  private final Sql sql;

  Archive(Sql sql) {
    this.sql = sql;
  }

  /** The database's time: the one clock that all replicas share. */
  Instant now() {
    return (Instant)
        sql.of("select date_trunc('second', clock_timestamp())", Instant.class).getSingleResult();
  }

  /** Keeps a document; the same bytes are kept once. */
  void keep(Pdf pdf) {
    sql.of(
            "insert into document (sha256, bytes, pages) values (?1, ?2, ?3)"
                + " on conflict (sha256) do nothing")
        .setParameter(1, pdf.sha256())
        .setParameter(2, pdf.bytes())
        .setParameter(3, pdf.pages())
        .executeUpdate();
  }

  /** Forgets a superseded draft's document; what a brief still names stays. */
  void forget(@Nullable String sha256) {
    if (sha256 != null) {
      sql.of(
              "delete from document d where sha256 = ?1"
                  + " and not exists (select from brief where document_sha256 = d.sha256)"
                  + " and not exists (select from compilation where document_sha256 = d.sha256)")
          .setParameter(1, sha256)
          .executeUpdate();
    }
  }

  byte[] bytes(String sha256) {
    return (byte[])
        sql.of("select bytes from document where sha256 = ?1", byte[].class)
            .setParameter(1, sha256)
            .getSingleResult();
  }

  /** Length of a document in bytes; empty where it is missing. */
  Optional<Long> size(String sha256) {
    List<?> sizes =
        sql.of("select octet_length(bytes)::bigint from document where sha256 = ?1", Long.class)
            .setParameter(1, sha256)
            .getResultList();
    return sizes.stream().map(Long.class::cast).findFirst();
  }

  /** A piece of a document. */
  byte[] bytes(String sha256, ByteRange range) {
    return (byte[])
        sql.of(
                "select substring(bytes from ?2 for ?3) from document where sha256 = ?1",
                byte[].class)
            .setParameter(1, sha256)
            .setParameter(2, Math.toIntExact(range.first() + 1))
            .setParameter(3, Math.toIntExact(range.length()))
            .getSingleResult();
  }

  /** Puts sound bytes in the place of damaged or lost ones. */
  void restore(Pdf pdf) {
    sql.of("set constraints brief_document deferred").executeUpdate();
    sql.of("delete from document where sha256 = ?1").setParameter(1, pdf.sha256()).executeUpdate();
    keep(pdf);
  }

  /**
   * Makes the row of the first brief of a period.
   *
   * @return false where another replica has made it
   */
  boolean open(UUID id, Period period, String office, String language) {
    return sql.of(
                "insert into brief (id, kind, period_start, period_end, office, language, revision,"
                    + " state) values (?1, 'MONTHLY', ?2, ?3, ?4, ?5, 1, 'DRAFT')"
                    + " on conflict on constraint brief_natural_key do nothing")
            .setParameter(1, id)
            .setParameter(2, period.start())
            .setParameter(3, period.end())
            .setParameter(4, office)
            .setParameter(5, language)
            .executeUpdate()
        == 1;
  }

  /**
   * Makes the row of a revision of a released brief.
   *
   * @return false where another person has made one
   */
  boolean revise(UUID id, UUID released, int revision) {
    return sql.of(
                "insert into brief (id, kind, period_start, period_end, office, language, revision,"
                    + " state, revises) select ?1, kind, period_start, period_end, office, language,"
                    + " ?3, 'DRAFT', id from brief where id = ?2 on conflict do nothing")
            .setParameter(1, id)
            .setParameter(2, released)
            .setParameter(3, revision)
            .executeUpdate()
        == 1;
  }

  Instant installedAt() {
    return (Instant)
        sql.of("select installed_at from installation", Instant.class).getSingleResult();
  }
}
