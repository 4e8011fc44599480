package org.caunoi.ingest.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.caunoi.ingest.queue.Queue;

/** Takes pages in: the bytes, the page and the task to read it stand in one transaction. */
@ApplicationScoped
class PageStore {

  private static final String INSERT_BYTES =
      """
      insert into page_bytes (sha256, content) values (:sha256, :content)
      on conflict (sha256) do nothing
      """;
  private static final String INSERT_PAGE =
      """
      insert into page (id, article_id, bytes_sha256, plain_text, charset, url, given_published_on,
                        state, stored_at)
      values (:id, :article, :sha256, :plain, cast(:charset as text), cast(:url as text),
              cast(:published as date), 'STORED', clock_timestamp())
      on conflict on constraint page_natural_key do nothing
      """;
  private static final String FIND_PAGE =
      """
      select id from page
      where article_id = :article and bytes_sha256 = :sha256 and plain_text = :plain
        and charset is not distinct from cast(:charset as text)
        and given_published_on is not distinct from cast(:published as date)
      """;

  /**
   * A page after it was taken in.
   *
   * @param created false: it was known
   */
  record Stored(Pages.WithReading page, boolean created) {}

  private final EntityManager entities;
  private final Pages pages;
  private final Queue queue;
  private final Clock clock;

  PageStore(EntityManager entities, Pages pages, Queue queue, Clock clock) {
    this.entities = entities;
    this.pages = pages;
    this.queue = queue;
    this.clock = clock;
  }

  /** Stores a page; the same one twice is one page, and one that was parked is tried again. */
  @Transactional
  Stored store(Upload upload) {
    entities
        .createNativeQuery(INSERT_BYTES)
        .setParameter("sha256", upload.bytesSha256())
        .setParameter("content", upload.page().bytes())
        .executeUpdate();
    var created = insertPage(upload);
    // Locked: two callers who send a parked page again at once are both right.
    var page = pages.findById(find(upload), LockModeType.PESSIMISTIC_WRITE);
    if (page.state == PageState.FAILED) {
      page.readAgain();
    }
    if (page.state == PageState.STORED) {
      queue.add(ReadStage.NAME, page.id.toString());
    }
    return new Stored(new Pages.WithReading(page, pages.reading(page.id).orElse(null)), created);
  }

  private boolean insertPage(Upload upload) {
    var inserted =
        entities
            .createNativeQuery(INSERT_PAGE)
            .setParameter("id", PageId.at(clock.instant()))
            .setParameter("url", upload.page().url())
            .setParameter("article", upload.articleId())
            .setParameter("sha256", upload.bytesSha256())
            .setParameter("plain", upload.page().plainText())
            .setParameter("charset", upload.page().httpCharset())
            .setParameter("published", upload.page().publishedOn())
            .executeUpdate();
    return inserted == 1;
  }

  private UUID find(Upload upload) {
    return (UUID)
        entities
            .createNativeQuery(FIND_PAGE)
            .setParameter("article", upload.articleId())
            .setParameter("sha256", upload.bytesSha256())
            .setParameter("plain", upload.page().plainText())
            .setParameter("charset", upload.page().httpCharset())
            .setParameter("published", upload.page().publishedOn())
            .getSingleResult();
  }
}
