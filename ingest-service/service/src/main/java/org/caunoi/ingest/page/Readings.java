package org.caunoi.ingest.page;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caunoi.extraction.Reader;
import org.caunoi.extraction.Reading;
import org.caunoi.extraction.article.Page;
import org.caunoi.ingest.http.Problem;
import org.caunoi.ingest.http.ProblemType;

/** What the reading stage keeps of its work. Between the transactions here nothing is locked. */
@ApplicationScoped
class Readings {

  /** A page that fails that often fails for good, until somebody sends it again. */
  private static final int MAX_ATTEMPTS = 5;

  /**
   * Pages that wait without a task, and the newest page of each article that an older reader read.
   * An older page is left: its reading would come after a newer one of the article. The two
   * comparisons of the text find the few rows by index, the one of the numbers decides.
   */
  private static final String FORGOTTEN =
      """
      select cast(p.id as text) from page p
      where (p.state = 'STORED'
             or ((p.reader_version < :version or p.reader_version > :version)
                 and string_to_array(p.reader_version, '.')::int[]
                     < string_to_array(:version, '.')::int[]
                 and not exists (select 1 from page q where q.article_id = p.article_id
                                 and (q.stored_at, q.id) > (p.stored_at, p.id))))
        and not exists (select 1 from scheduled_tasks t
                        where t.task_name = :stage and t.task_instance = cast(p.id as text))
      order by p.id
      limit :limit
      """;

  private static final String SIZE =
      """
      select octet_length(b.content) from page p
      join page_bytes b on b.sha256 = p.bytes_sha256
      where p.id = :id
      """;

  /**
   * A page to be read.
   *
   * @param version of the stored page; if it has moved, somebody else was quicker
   */
  record Due(UUID id, int version, Page page) {}

  private final EntityManager entities;
  private final Pages pages;
  private final Event<ReadingStored> stored;
  private final ObjectMapper mapper;

  Readings(EntityManager entities, Pages pages, Event<ReadingStored> stored, ObjectMapper mapper) {
    this.entities = entities;
    this.pages = pages;
    this.stored = stored;
    this.mapper = mapper;
  }

  /** How many bytes a page has. */
  @Transactional
  int size(UUID id) {
    return (int) entities.createNativeQuery(SIZE).setParameter("id", id).getSingleResult();
  }

  /** The page, if there is something to read. */
  @Transactional
  Optional<Due> due(UUID id) {
    return pages
        .findByIdOptional(id)
        .filter(page -> page.state == PageState.STORED || isOutdated(page))
        .map(page -> new Due(id, page.version, page.toPage(bytes(page))));
  }

  /** Keeps a reading, and in the same transaction what has to be delivered. */
  @Transactional
  void keep(Due due, Reading reading) {
    var page = pages.findById(due.id());
    if (page.version != due.version()) {
      return;
    }
    page.read(reading, pages.now());
    entities.merge(new StoredReading(page.id, ReadingJson.write(reading)));
    entities.flush();
    stored.fire(new ReadingStored(page));
  }

  /**
   * Counts a failure.
   *
   * @return how many there are; empty: the page is parked
   */
  @Transactional
  Optional<Integer> fail(Due due) {
    var page = pages.findById(due.id());
    if (page.version != due.version()) {
      return Optional.empty();
    }
    page.attempts++;
    var problem = problem();
    if (page.attempts < MAX_ATTEMPTS) {
      page.problem = problem;
      return Optional.of(page.attempts);
    }
    page.readerVersion = Reader.VERSION;
    page.fail(problem);
    return Optional.empty();
  }

  @Transactional
  List<String> forgotten(int limit) {
    List<?> found =
        entities
            .createNativeQuery(FORGOTTEN)
            .setParameter("version", Reader.VERSION)
            .setParameter("stage", ReadStage.NAME)
            .setParameter("limit", limit)
            .getResultList();
    return found.stream().map(String.class::cast).toList();
  }

  private byte[] bytes(StoredPage page) {
    return (byte[])
        entities
            .createNativeQuery("select content from page_bytes where sha256 = :sha256")
            .setParameter("sha256", page.bytesSha256)
            .getSingleResult();
  }

  private String problem() {
    return mapper
        .valueToTree(Problem.of(ProblemType.READING_FAILED, Problem.DEFAULT_LANGUAGE, null))
        .toString();
  }

  private static boolean isOutdated(StoredPage page) {
    return page.readerVersion != null && ReaderVersion.isOlder(page.readerVersion, Reader.VERSION);
  }
}
