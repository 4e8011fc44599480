package org.caunoi.catalog.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caunoi.catalog.evidence.EvidenceView;
import org.caunoi.catalog.fact.ConflictView;
import org.caunoi.catalog.fact.Fact;
import org.caunoi.catalog.fact.MentionQuery;
import org.caunoi.catalog.fact.PartyNames;
import org.caunoi.catalog.fact.PartyNames.Names;
import org.caunoi.catalog.fact.Rows;
import org.caunoi.catalog.partnership.Partnership;
import org.caunoi.catalog.review.SubjectKind;
import org.jspecify.annotations.Nullable;

/**
 * Shows a page of what waits: the things themselves, their names and quotes, each looked up once.
 */
@ApplicationScoped
class QueueViews {

  private static final int ARTICLES_SHOWN = 3;

  private final EntityManager entities;
  private final PartyNames names;
  private final MentionQuery mentions;

  QueueViews(EntityManager entities, PartyNames names, MentionQuery mentions) {
    this.entities = entities;
    this.names = names;
    this.mentions = mentions;
  }

  List<QueueItemView> of(List<QueueItem> items) {
    Map<UUID, Fact> facts = new HashMap<>();
    find(Fact.class, items).forEach(fact -> facts.put(fact.id, fact));
    Map<UUID, Partnership> partnerships = new HashMap<>();
    find(Partnership.class, items).forEach(one -> partnerships.put(one.id, one));
    Names known = names.of(facts.values());
    Map<UUID, List<EvidenceView>> named = new HashMap<>();
    named.putAll(mentions.ofOfficials(ids(items, SubjectKind.OFFICIAL)));
    named.putAll(mentions.ofOrganisations(ids(items, SubjectKind.ORGANISATION)));
    return items.stream()
        .map(
            item ->
                item.kind == SubjectKind.PARTNERSHIP
                    ? view(item, partnerships.get(item.id))
                    : view(item, facts.get(item.id), known, named.get(item.id)))
        .toList();
  }

  private <T> List<T> find(Class<T> type, List<QueueItem> items) {
    boolean partnerships = type == Partnership.class;
    List<UUID> ids =
        items.stream()
            .filter(item -> (item.kind == SubjectKind.PARTNERSHIP) == partnerships)
            .map(item -> item.id)
            .toList();
    return Rows.withIds(entities, type, ids);
  }

  private static Collection<UUID> ids(List<QueueItem> items, SubjectKind kind) {
    return items.stream().filter(item -> item.kind == kind).map(item -> item.id).toList();
  }

  private static QueueItemView view(
      QueueItem item, Fact fact, Names names, @Nullable List<EvidenceView> named) {
    List<EvidenceView> evidence = named != null ? named : firstQuotes(fact);
    List<ConflictView> conflicts = ConflictView.of(fact.openConflicts());
    return view(item, fact.version, Summaries.of(fact, names), conflicts, evidence, null);
  }

  private static QueueItemView view(QueueItem item, Partnership partnership) {
    return view(
        item,
        partnership.version,
        Summaries.of(partnership),
        List.of(),
        List.of(),
        partnership.source);
  }

  /** One quote of each article. */
  private static List<EvidenceView> firstQuotes(Fact fact) {
    Map<String, EvidenceView> byArticle = new LinkedHashMap<>();
    fact.evidence.stream()
        .map(EvidenceView::of)
        .forEach(quote -> byArticle.putIfAbsent(quote.articleId(), quote));
    return byArticle.values().stream().limit(ARTICLES_SHOWN).toList();
  }

  private static QueueItemView view(
      QueueItem item,
      long version,
      Summary summary,
      List<ConflictView> conflicts,
      List<EvidenceView> evidence,
      @Nullable String source) {
    return new QueueItemView(
        item.kind,
        item.id,
        version,
        summary,
        item.why(),
        item.confirmedBy != null,
        item.confirmedBy,
        item.confidence,
        Band.of(item.confidence),
        item.since,
        item.articles,
        conflicts,
        evidence,
        source);
  }
}
