package org.caunoi.catalog.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.caunoi.catalog.article.Article;
import org.caunoi.catalog.article.ArticleBody;
import org.caunoi.catalog.audit.AuditNotes;
import org.caunoi.catalog.fact.RegisterChanges;
import org.caunoi.catalog.http.Preconditions;
import org.caunoi.catalog.http.ProblemException;
import org.caunoi.catalog.http.ProblemType;
import org.jspecify.annotations.Nullable;

/**
 * Erases the text of an article, the quotes from it, and what facts say in its very words; from the
 * audit's texts too. Address, title, hash, decisions and the facts themselves stay. No later
 * reading of the article is taken.
 */
@ApplicationScoped
class ArticleErasure {

  /** What stands where words of the article stood. */
  static final String MARK = "[đã xóa / erased]";

  /** Shorter texts are not taken for words of an article only because it has them somewhere. */
  private static final int LONG_ENOUGH = 20;

  private final EntityManager entities;
  private final AuditNotes audit;
  private final RegisterChanges changes;
  private final Clock clock;

  ArticleErasure(EntityManager entities, AuditNotes audit, RegisterChanges changes, Clock clock) {
    this.entities = entities;
    this.audit = audit;
    this.changes = changes;
    this.clock = clock;
  }

  ErasureView erase(String id, @Nullable String ifMatch, String reason) {
    Article article = entities.find(Article.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (article == null) {
      throw new ProblemException(
          ProblemType.NOT_FOUND,
          "Không có bài báo này; hãy tìm trong danh sách.",
          "There is no such article; look for it in the list.");
    }
    Preconditions.requireMatch(ifMatch, article.version);
    if (article.erasedAt != null) {
      throw Erasures.erasedAlready();
    }
    Instant now = clock.instant();
    audit.say("ERASE", reason);
    int facts = eraseWords(article, now);
    article.erasedAt = now;
    article.changedAt = now;
    changes.mark();
    return new ErasureView(id, article.bytesSha256, now, facts);
  }

  private int eraseWords(Article article, Instant now) {
    ArticleBody body = entities.find(ArticleBody.class, article.id);
    String words = body == null ? "" : body.body;
    List<?> facts =
        entities
            .createNativeQuery("select distinct fact_id from evidence where article_id = :id")
            .setParameter("id", article.id)
            .getResultList();
    List<?> quotes =
        entities
            .createNativeQuery(
                """
                select distinct encode(sha256(convert_to(quote, 'UTF8')), 'hex')
                  from evidence where article_id = :id
                """)
            .setParameter("id", article.id)
            .getResultList();
    if (!facts.isEmpty()) {
      eraseFromFacts(facts, words, now);
    }
    run("update evidence set quote = '' where article_id = :id", "id", article.id);
    run("update fact_conflict set quote = '' where article_id = :id", "id", article.id);
    eraseFromStatements(article);
    run("update article_body set body = '' where article_id = :id", "id", article.id);
    eraseFromAudit(quotes, words);
    return facts.size();
  }

  /**
   * What was read is still needed, for facts that other articles tell of too; its words are not.
   */
  private void eraseFromStatements(Article article) {
    entities
        .createNativeQuery(
            """
            update proposal
               set statement = cast(jsonb_set(jsonb_set(told.words, '{read,evidence}',
                     coalesce((select jsonb_agg(one || '{"quote": ""}')
                       from jsonb_array_elements(told.words #> '{read,evidence}') as one), '[]')),
                     '{read,text}', to_jsonb(cast(:mark as text)), false)
                     as text)
              from (select id, cast(statement as jsonb) as words from proposal
                     where article_id = :id and statement is not null) as told
             where proposal.id = told.id
            """)
        .setParameter("mark", MARK)
        .setParameter("id", article.id)
        .executeUpdate();
  }

  private void eraseFromFacts(List<?> facts, String words, Instant now) {
    for (String table : List.of("commitment", "milestone")) {
      inFacts(
              "update "
                  + table
                  + " set text = :mark where id in (:facts) and position(text in :words) > 0",
              facts)
          .setParameter("mark", MARK)
          .setParameter("words", words)
          .executeUpdate();
    }
    for (String value : List.of("before", "after")) {
      inFacts(
              "update edit set "
                  + value
                  + " = :mark where subject_id in (:facts) and length("
                  + value
                  + ") >= :long and position(trim(both '\"' from "
                  + value
                  + ") in :words) > 0",
              facts)
          .setParameter("mark", "\"" + MARK + "\"")
          .setParameter("words", words)
          .setParameter("long", LONG_ENOUGH)
          .executeUpdate();
    }
    inFacts("update fact set version = version + 1, changed_at = :now where id in (:facts)", facts)
        .setParameter("now", now)
        .executeUpdate();
  }

  private Query inFacts(String sql, List<?> facts) {
    return entities.createNativeQuery(sql).setParameter("facts", facts);
  }

  private void eraseFromAudit(List<?> quotes, String words) {
    entities.createNativeQuery("select set_config('caunoi.erasing', 'on', true)").getSingleResult();
    if (!quotes.isEmpty()) {
      run("delete from audit_text where sha256 in (:quotes) and text <> ''", "quotes", quotes);
    }
    entities
        .createNativeQuery(
            """
            delete from audit_text
             where length(text) >= :long and position(trim(both '"' from text) in :words) > 0
            """)
        .setParameter("long", LONG_ENOUGH)
        .setParameter("words", words)
        .executeUpdate();
  }

  private void run(String sql, String parameter, Object value) {
    entities.createNativeQuery(sql).setParameter(parameter, value).executeUpdate();
  }
}
