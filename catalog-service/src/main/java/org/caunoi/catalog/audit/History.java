package org.caunoi.catalog.audit;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads how a thing stood at a moment of the past. Call it in a transaction. */
@ApplicationScoped
class History {

  private static final String OF_THING =
      "from AuditLine e where e.subjectId = :id and e.action <> 'REFUSED'"
          + " and (e.before is not null or e.after is not null)";

  private final EntityManager entities;
  private final States states;

  History(EntityManager entities, States states) {
    this.entities = entities;
    this.states = states;
  }

  /** How it stands now; empty where there is no such thing. */
  Optional<JsonNode> present(Subject subject, String id) {
    Object kept =
        entities
            .createNativeQuery("select cast(audit_snapshot(:root, :id) as text)")
            .setParameter("root", subject.name())
            .setParameter("id", id)
            .getSingleResult();
    return Optional.ofNullable(states.read((String) kept));
  }

  /** How it stood then; empty where it was not there. */
  Optional<PastState> at(Subject subject, String id, Instant at) {
    AuditLine last = first(OF_THING + " and e.at <= :at order by e.id desc", id, at);
    if (last != null) {
      JsonNode state = states.read(last.after);
      return state == null
          ? Optional.empty()
          : Optional.of(new PastState(at, last.at, last.id, state));
    }
    AuditLine next = first(OF_THING + " and e.at > :at order by e.id", id, at);
    Optional<JsonNode> state =
        next == null ? present(subject, id) : Optional.ofNullable(states.read(next.before));
    return state.filter(was -> createdBy(was, at)).map(was -> new PastState(at, null, null, was));
  }

  private static boolean createdBy(JsonNode state, Instant at) {
    JsonNode created = state.get("createdAt");
    return created == null || !OffsetDateTime.parse(created.asText()).toInstant().isAfter(at);
  }

  private @Nullable AuditLine first(String query, String id, Instant at) {
    List<AuditLine> lines =
        entities
            .createQuery(query, AuditLine.class)
            .setParameter("id", id)
            .setParameter("at", at)
            .setMaxResults(1)
            .getResultList();
    return lines.isEmpty() ? null : lines.get(0);
  }
}
