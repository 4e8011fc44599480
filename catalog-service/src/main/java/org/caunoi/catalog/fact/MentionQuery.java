package org.caunoi.catalog.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caunoi.catalog.evidence.EvidenceView;

/**
 * Finds where people and organisations are named: they have no evidence but that of their facts.
 */
@ApplicationScoped
public class MentionQuery {

  /** Enough to see who is meant; the facts themselves are found by their lists. */
  private static final int SHOWN = 5;

  private static final String QUOTES =
      """
      select thing.id, article.id, article.url, article.outlet, article.title,
             article.published_on, evidence.quote, evidence.start_offset, evidence.end_offset,
             article.erased_at is not null
        from fact thing
        cross join lateral (
          select named.fact_id from %s named
            join fact on fact.id = named.fact_id and fact.superseded_at is null
           where named.%s in (
             select thing.id union all select id from fact where merged_into = thing.id)
           group by named.fact_id order by named.fact_id desc limit %d) latest
        join evidence on evidence.fact_id = latest.fact_id and evidence.ordinal = 0
        join article on article.id = evidence.article_id
       where thing.id in (:ids)
       order by thing.id, latest.fact_id desc
      """;

  private final EntityManager entities;

  MentionQuery(EntityManager entities) {
    this.entities = entities;
  }

  /** The first quotes of the latest facts that name these people, by person. */
  public Map<UUID, List<EvidenceView>> ofOfficials(Collection<UUID> ids) {
    return find(QUOTES.formatted("fact_official", "official_id", SHOWN), ids);
  }

  /** The first quotes of the latest facts that name these organisations, by organisation. */
  public Map<UUID, List<EvidenceView>> ofOrganisations(Collection<UUID> ids) {
    return find(QUOTES.formatted("fact_party", "organisation_id", SHOWN), ids);
  }

  private Map<UUID, List<EvidenceView>> find(String query, Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    return Rows.of(entities.createNativeQuery(query).setParameter("ids", ids)).stream()
        .map(Mention::ofRow)
        .collect(
            Collectors.groupingBy(
                Mention::of, Collectors.mapping(Mention::evidence, Collectors.toList())));
  }
}
