package org.caunoi.catalog.typing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.caunoi.catalog.fact.Fact;
import org.caunoi.catalog.fact.Locks;
import org.caunoi.catalog.http.Advice;
import org.caunoi.catalog.http.Candidate;
import org.caunoi.catalog.http.ProblemException;
import org.caunoi.catalog.http.ProblemType;

/** Keeps things that have a natural key from being typed twice, whatever a person accepts. */
public final class AlreadyThere {

  /** A thing of this name and place is in the register. */
  public static final ProblemType TYPE =
      new ProblemType("already-there", 409, "Đã có trong sổ", "Already in the register");

  private static final Advice USE_IT =
      new Advice(
          "Hãy dùng mục nêu trong candidates, hoặc sửa mục đó.",
          "Use the one that candidates names, or edit it.");

  private final EntityManager entities;
  private final Locks locks;

  AlreadyThere(EntityManager entities, Locks locks) {
    this.entities = entities;
    this.locks = locks;
  }

  /**
   * Claims the natural key of a new thing. One that left the register with its last mention makes
   * way.
   *
   * @throws ProblemException 409 where another thing has it
   */
  public <T extends Fact> void claim(
      String identity, String label, Function<Collection<String>, List<T>> holders) {
    locks.take(identity);
    for (T holder : holders.apply(List.of(identity))) {
      if (holder.supersededAt == null) {
        refuse(holder.id, label, "same-name-and-place");
      }
      entities
          .createNativeQuery(
              "update " + holder.subjectKind() + " set identity = id || '' where id = ?1")
          .setParameter(1, holder.id)
          .executeUpdate();
    }
  }

  /**
   * Refuses what is there.
   *
   * @param query asks for the id of such a one
   * @throws ProblemException 409 where there is one
   */
  public void refuse(String query, String label, Object... parameters) {
    TypedQuery<UUID> known = entities.createQuery(query, UUID.class);
    for (int i = 0; i < parameters.length; i++) {
      known.setParameter(i + 1, parameters[i]);
    }
    known.getResultStream().findFirst().ifPresent(id -> refuse(id, label, "same-sides-and-kind"));
  }

  private static void refuse(UUID id, String label, String why) {
    throw ProblemException.among(
        TYPE, USE_IT, List.of(new Candidate(id.toString(), label, List.of(why))));
  }
}
