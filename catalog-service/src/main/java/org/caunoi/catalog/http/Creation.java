package org.caunoi.catalog.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.caunoi.catalog.digest.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * Answers requests that create something: 201 with its address. One with an Idempotency-Key has one
 * effect however often it is sent; the key is kept in the transaction of the effect, so that there
 * is never one without the other.
 */
@ApplicationScoped
public class Creation {

  /** The same key came with another request before. */
  public static final ProblemType KEY_REUSED =
      new ProblemType(
          "idempotency-key-reused",
          422,
          "Idempotency-Key đã dùng cho yêu cầu khác",
          "The Idempotency-Key belongs to another request");

  /** The same request is being worked on right now. */
  public static final ProblemType IN_PROGRESS =
      new ProblemType(
          "request-in-progress", 409, "Yêu cầu đang được xử lý", "The request is in progress");

  /** As long as a client may reasonably try again. */
  private static final Duration KEPT = Duration.ofHours(48);

  private record Answer(String requestSha256, String location, String etag, String body) {}

  private final EntityManager entities;
  private final SecurityIdentity caller;
  private final ObjectMapper json;
  private final Clock clock;

  Creation(EntityManager entities, SecurityIdentity caller, ObjectMapper json, Clock clock) {
    this.entities = entities;
    this.caller = caller;
    this.json = json;
    this.clock = clock;
  }

  /**
   * Creates a thing, or repeats the answer to the request that did. Call it inside the transaction.
   *
   * @param body what was sent, as a value
   * @param view makes what is shown of the thing; {@code id} tells the last step of its address
   */
  public <T> Response answer(
      NewRequest request,
      Object body,
      Supplier<T> create,
      Function<T, ?> id,
      Function<T, ? extends Versioned> view) {
    String key = request.key;
    String sha256 = key == null ? "" : Sha256.of(request.path() + "\n" + write(body));
    if (key != null) {
      lock(key);
      Answer before = find(key);
      if (before != null) {
        return again(before, sha256);
      }
    }
    T created = create.get();
    Versioned shown = view.apply(created);
    String location = request.path() + "/" + id.apply(created);
    if (key != null) {
      String etag = Preconditions.tag(shown.version());
      keep(key, new Answer(sha256, location, etag, write(shown)));
    }
    return Response.created(URI.create(location)).entity(shown).build();
  }

  /** Does not wait: who sends a request again too early is told so. */
  private void lock(String key) {
    Object free =
        entities
            .createNativeQuery("select pg_try_advisory_xact_lock(hashtextextended(?1, 0))")
            .setParameter(1, "idempotency:" + account() + ":" + key)
            .getSingleResult();
    if (!Boolean.TRUE.equals(free)) {
      throw new ProblemException(
          IN_PROGRESS,
          "Hãy gửi lại sau giây lát với cùng Idempotency-Key.",
          "Send it again in a moment with the same Idempotency-Key.");
    }
  }

  private @Nullable Answer find(String key) {
    List<?> rows =
        entities
            .createNativeQuery(
                """
                select request_sha256, location, etag, answer from idempotent_request
                 where account = ?1 and key = ?2 and created_at > ?3
                """)
            .setParameter(1, account())
            .setParameter(2, key)
            .setParameter(3, oldest())
            .getResultList();
    return rows.stream()
        .map(row -> (Object[]) row)
        .map(row -> new Answer((String) row[0], (String) row[1], (String) row[2], (String) row[3]))
        .findFirst()
        .orElse(null);
  }

  private static Response again(Answer before, String sha256) {
    if (!before.requestSha256().equals(sha256)) {
      throw new ProblemException(
          KEY_REUSED,
          "Hãy dùng một Idempotency-Key mới cho yêu cầu mới.",
          "Use a new Idempotency-Key for a new request.");
    }
    return Response.created(URI.create(before.location()))
        .header(HttpHeaders.ETAG, before.etag())
        .entity(before.body())
        .build();
  }

  private void keep(String key, Answer answer) {
    entities
        .createNativeQuery("delete from idempotent_request where created_at <= ?1")
        .setParameter(1, oldest())
        .executeUpdate();
    entities
        .createNativeQuery("insert into idempotent_request values (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
        .setParameter(1, account())
        .setParameter(2, key)
        .setParameter(3, answer.requestSha256())
        .setParameter(4, answer.location())
        .setParameter(5, answer.etag())
        .setParameter(6, answer.body())
        .setParameter(7, clock.instant())
        .executeUpdate();
  }

  private Instant oldest() {
    return clock.instant().minus(KEPT);
  }

  private String account() {
    return caller.getPrincipal().getName();
  }

  private String write(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("What was read as JSON can be written as JSON", e);
    }
  }
}
