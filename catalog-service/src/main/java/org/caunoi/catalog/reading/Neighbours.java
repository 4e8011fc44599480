package org.caunoi.catalog.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.caunoi.catalog.fact.Rows;

/** Finds what other articles say of the same time and partners. */
@ApplicationScoped
class Neighbours {

  /** A fact whose statements are looked at is looked at with all of them. */
  private static final String FOUND =
      """
      with hit as (
        select fact_id from proposal where blocks && cast(:blocks as text[])
        union
        select cast(id as uuid) from unnest(cast(:facts as text[])) as asked (id))
      select proposal.id, proposal.fingerprint, proposal.statement, proposal.fact_id,
             proposal.decided
        from hit
        join fact on fact.id = hit.fact_id and fact.review in ('UNREVIEWED', 'CONFIRMED')
        join proposal on proposal.fact_id = fact.id
       where proposal.stated and proposal.statement is not null
         and proposal.article_id <> :article
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
    return Rows.of(
            entities
                .createNativeQuery(FOUND)
                .setParameter("blocks", blocks.toArray(String[]::new))
                .setParameter("facts", facts.stream().map(UUID::toString).toArray(String[]::new))
                .setParameter("article", articleId))
        .stream()
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
