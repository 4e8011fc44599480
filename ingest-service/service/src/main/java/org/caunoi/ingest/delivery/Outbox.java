package org.caunoi.ingest.delivery;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.caunoi.ingest.page.Pages;
import org.caunoi.ingest.page.ReadingStored;
import org.caunoi.ingest.page.StoredPage;
import org.caunoi.ingest.queue.Queue;

/** The readings that have to be sent, in the order in which their pages were stored. */
@ApplicationScoped
class Outbox implements PanacheRepositoryBase<OutboxEntry, UUID> {

  /** A page of the article that was stored before and is not read yet; its reading goes first. */
  private static final String EARLIER_UNREAD =
      "articleId = ?1 and state = STORED and (storedAt < ?2 or (storedAt = ?2 and id < ?3))";

  private static final String FORGOTTEN =
      """
      select distinct o.article_id from outbox o
      where not exists (select 1 from scheduled_tasks t
                        where t.task_name = :stage and t.task_instance = o.article_id)
      limit :limit
      """;

  private final Pages pages;
  private final Queue queue;

  Outbox(Pages pages, Queue queue) {
    this.pages = pages;
    this.queue = queue;
  }

  /** Runs in the transaction that stores the reading. */
  void add(@Observes ReadingStored event) {
    var page = event.page();
    findByIdOptional(page.id)
        .ifPresentOrElse(OutboxEntry::readAgain, () -> persist(new OutboxEntry(page)));
    queue.add(DeliverStage.NAME, page.articleId);
  }

  /** The article's next reading; empty: there is none, or an earlier page is to be read first. */
  @Transactional
  Optional<Parcel> next(String articleId) {
    return find("articleId = ?1 order by pageStoredAt, pageId", articleId)
        .firstResultOptional()
        .filter(entry -> !isEarlierUnread(entry))
        .map(entry -> parcel(entry));
  }

  /** Whether something of the article waits. */
  @Transactional
  boolean holds(String articleId) {
    return count("articleId", articleId) > 0;
  }

  @Transactional
  void delivered(Parcel parcel) {
    settle(parcel, (entry, page) -> page.delivered(pages.now()));
  }

  /** Gives a reading up that the catalogue will never take. */
  @Transactional
  void park(Parcel parcel, String problem) {
    settle(parcel, (entry, page) -> page.fail(problem));
  }

  /**
   * Counts a failed delivery.
   *
   * @return how many there are
   */
  @Transactional
  int postpone(Parcel parcel, String problem) {
    var entry = findById(parcel.pageId(), LockModeType.PESSIMISTIC_WRITE);
    if (entry == null || entry.revision != parcel.revision()) {
      return 0;
    }
    pages.findById(entry.pageId).problem = problem;
    return ++entry.attempts;
  }

  @Transactional
  List<String> forgotten(int limit) {
    List<?> found =
        getEntityManager()
            .createNativeQuery(FORGOTTEN)
            .setParameter("stage", DeliverStage.NAME)
            .setParameter("limit", limit)
            .getResultList();
    return found.stream().map(String.class::cast).toList();
  }

  /** Ends an entry, unless the page was read again meanwhile: then its new reading follows. */
  private void settle(Parcel parcel, BiConsumer<OutboxEntry, StoredPage> outcome) {
    var entry = findById(parcel.pageId(), LockModeType.PESSIMISTIC_WRITE);
    if (entry != null && entry.revision == parcel.revision()) {
      outcome.accept(entry, pages.findById(entry.pageId));
      delete(entry);
    }
  }

  private boolean isEarlierUnread(OutboxEntry entry) {
    return pages.count(EARLIER_UNREAD, entry.articleId, entry.pageStoredAt, entry.pageId) > 0;
  }

  private Parcel parcel(OutboxEntry entry) {
    var reading = pages.reading(entry.pageId).orElseThrow();
    return Parcel.of(pages.findById(entry.pageId), entry.revision, reading);
  }
}
