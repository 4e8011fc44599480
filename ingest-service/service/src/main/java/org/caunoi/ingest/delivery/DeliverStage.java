package org.caunoi.ingest.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.caunoi.ingest.catalog.CatalogAnswer;
import org.caunoi.ingest.catalog.CatalogClient;
import org.caunoi.ingest.catalog.CatalogUnavailableException;
import org.caunoi.ingest.http.Problem;
import org.caunoi.ingest.http.ProblemType;
import org.caunoi.ingest.queue.Backoff;
import org.caunoi.ingest.queue.Stage;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Delivers the readings of one article after the other; the task's instance is the article's id, so
 * that no two of its readings are on their way at once.
 */
@ApplicationScoped
class DeliverStage implements Stage {

  static final String NAME = "deliver";

  private static final Logger LOG = Logger.getLogger(DeliverStage.class);

  private static final Duration WAIT_FOR_EARLIER = Duration.ofSeconds(2);

  /**
   * Refusals that say nothing about the reading: our own key is wrong; the route, which creates
   * what is not there, is missing (a proxy without its catalogue); time out, too many.
   */
  private static final Set<Integer> PASSING = Set.of(401, 403, 404, 405, 408, 429);

  private final Outbox outbox;
  private final CatalogClient catalog;
  private final CatalogGate gate;
  private final ObjectMapper mapper;

  DeliverStage(Outbox outbox, CatalogClient catalog, CatalogGate gate, ObjectMapper mapper) {
    this.outbox = outbox;
    this.catalog = catalog;
    this.gate = gate;
    this.mapper = mapper;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Optional<Duration> run(String articleId) {
    for (var parcel = outbox.next(articleId); parcel.isPresent(); parcel = outbox.next(articleId)) {
      var wait = send(articleId, parcel.get());
      if (wait.isPresent()) {
        return wait;
      }
    }
    return outbox.holds(articleId) ? Optional.of(WAIT_FOR_EARLIER) : Optional.empty();
  }

  @Override
  public List<String> forgotten(int limit) {
    return outbox.forgotten(limit);
  }

  /** Sends one reading; says how long to wait if it has to be sent again. */
  private Optional<Duration> send(String articleId, Parcel parcel) {
    var closed = gate.closedFor();
    if (!closed.isZero()) {
      return Optional.of(closed);
    }
    try {
      return settle(parcel, catalog.putReading(articleId, json(parcel)));
    } catch (CatalogUnavailableException e) {
      LOG.warnf("Reading of page %s is not delivered: %s", parcel.pageId(), e.getMessage());
      return again(parcel, own(ProblemType.CATALOGUE_UNAVAILABLE), null);
    }
  }

  private Optional<Duration> settle(Parcel parcel, CatalogAnswer answer) {
    var status = answer.status();
    if (status >= 200 && status < 300) {
      gate.succeeded();
      outbox.delivered(parcel);
      return Optional.empty();
    }
    var problem = problem(answer);
    LOG.warnf("Reading of page %s is answered %d: %s", parcel.pageId(), status, problem);
    if (status >= 400 && status < 500 && !PASSING.contains(status)) {
      gate.succeeded();
      outbox.park(parcel, problem);
      return Optional.empty();
    }
    return again(parcel, problem, answer.retryAfter());
  }

  private Optional<Duration> again(Parcel parcel, String problem, @Nullable Duration retryAfter) {
    gate.failed(retryAfter);
    var wait = Backoff.after(outbox.postpone(parcel, problem));
    return Optional.of(retryAfter != null && retryAfter.compareTo(wait) > 0 ? retryAfter : wait);
  }

  private String json(Parcel parcel) {
    try {
      return mapper.writeValueAsString(parcel.body());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A stored reading is no JSON: " + parcel.pageId(), e);
    }
  }

  /** The catalogue's own problem, or ours where it says none that could be shown. */
  private String problem(CatalogAnswer answer) {
    try {
      var said = mapper.readTree(answer.body());
      return said.has("type") ? said.toString() : own(ProblemType.CATALOGUE_REFUSED);
    } catch (JsonProcessingException e) {
      return own(ProblemType.CATALOGUE_REFUSED);
    }
  }

  private String own(ProblemType type) {
    return mapper.valueToTree(Problem.of(type, Problem.DEFAULT_LANGUAGE, null)).toString();
  }
}
