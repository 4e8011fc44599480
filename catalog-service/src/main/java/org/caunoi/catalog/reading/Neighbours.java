package org.caunoi.catalog.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.caunoi.catalog.fact.Rows;

/** Finds what other articles say, and what people typed, of the same time and partners. */
@ApplicationScoped
class Neighbours {

  /** A fact whose statements are looked at is looked at with all of them. */
  private static final String FOUND =
      """
      with hit as (
        select fact_id from proposal where blocks && cast(:blocks as text[])
        union
        select fact_id from typed_statement where blocks && cast(:blocks as text[])
        union
        select cast(id as uuid) from unnest(cast(:facts as text[])) as asked (id))
      select proposal.id, proposal.fingerprint, proposal.statement, proposal.fact_id,
             proposal.decided or proposal.by_hand
        from hit
        join fact on fact.id = hit.fact_id and fact.review in ('UNREVIEWED', 'CONFIRMED')
        join proposal on proposal.fact_id = fact.id
       where proposal.stated and proposal.statement is not null
         and proposal.article_id <> :article
      union all
      select fact.id, '', typed.statement, fact.id, true
        from hit
        join fact on fact.id = hit.fact_id and fact.review in ('UNREVIEWED', 'CONFIRMED')
        join typed_statement typed on typed.fact_id = fact.id
      """;

  private static final String OF_FACTS =
      """
      select id, fingerprint, statement, fact_id, decided or by_hand
        from proposal
       where fact_id in (:facts) and stated and statement is not null
      """;

  private final EntityManager entities;
  private final SayingJson json;

  Neighbours(EntityManager entities, SayingJson json) {
    this.entities = entities;
    this.json = json;
  }

  /** The statements of other articles in these blocks, and all others of their facts and these. */
  List<Member> of(String articleId, Collection<String> blocks, Collection<UUID> facts) {
    if (blocks.isEmpty() && facts.isEmpty()) {
      return List.of();
    }
    return members(
        entities
            .createNativeQuery(FOUND)
            .setParameter("blocks", blocks.toArray(String[]::new))
            .setParameter("facts", facts.stream().map(UUID::toString).toArray(String[]::new))
            .setParameter("article", articleId));
  }

  /** All statements of these facts, whatever people have decided on them. */
  List<Member> ofFacts(Collection<UUID> facts) {
    return members(entities.createNativeQuery(OF_FACTS).setParameter("facts", facts));
  }

  private List<Member> members(Query query) {
    return Rows.of(query).stream()
        .map(
            row ->
                Member.of(
                    (UUID) row[0],
                    (String) row[1],
                    json.read((String) row[2]),
                    (UUID) row[3],
                    (Boolean) row[4]))
        .toList();
  }
}
