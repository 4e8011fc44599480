package org.caunoi.catalog.merge;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.caunoi.catalog.evidence.Edit;
import org.caunoi.catalog.fact.Rows;
import org.caunoi.catalog.locality.Locality;
import org.caunoi.catalog.locality.LocalityName;
import org.caunoi.catalog.locality.LocalityTyping;
import org.caunoi.catalog.typing.Typist;
import org.jspecify.annotations.Nullable;

/** Lets the names, units and predecessors of a locality follow it into another one, and back. */
@ApplicationScoped
class Kin {

  private static final String NAME = "locality_name.text";
  private static final String UNIT = "locality.parent_id";
  private static final String PREDECESSOR = "locality.successor_id";
  private static final String ONE_OF_SEVERAL = "succession.successor_id";

  private final EntityManager entities;
  private final LocalityTyping localities;
  private final Moves moves;

  Kin(EntityManager entities, LocalityTyping localities, Moves moves) {
    this.entities = entities;
    this.localities = localities;
    this.moves = moves;
  }

  void move(UUID regrouping, Locality source, Locality target, Typist typist) {
    for (LocalityName name : target.takeNames(source, typist.name(), typist.now())) {
      moves.note(regrouping, NAME, target.id, name.key(), null);
    }
    for (Locality unit : list("l.parentId = :id", source)) {
      moves.note(regrouping, UNIT, unit.id, null, null);
      belong(unit, target, typist);
    }
    for (Locality former : list("l.successorId = :id or :id member of l.successors", source)) {
      if (source.id.equals(former.successorId)) {
        moves.note(regrouping, PREDECESSOR, former.id, null, null);
      }
      if (former.successors.contains(source.id)) {
        moves.note(regrouping, ONE_OF_SEVERAL, former.id, null, null);
      }
      succeed(former, source, target, typist);
    }
  }

  void back(UUID regrouping, Locality source, Locality target, Typist typist) {
    target.dropNames(noted(regrouping, NAME, "detail"));
    for (String id : noted(regrouping, UNIT, "thing")) {
      Locality unit = localities.get(id);
      if (target.id.equals(unit.parentId)) {
        belong(unit, source, typist);
      }
    }
    Collection<String> former = noted(regrouping, PREDECESSOR, "thing");
    noted(regrouping, ONE_OF_SEVERAL, "thing").stream()
        .filter(id -> !former.contains(id))
        .forEach(id -> succeed(localities.get(id), target, source, typist));
    former.forEach(id -> succeed(localities.get(id), target, source, typist));
  }

  private void belong(Locality unit, Locality above, Typist typist) {
    Edit edit = edit("parentId", unit.parentId, above.id, typist);
    unit.parentId = above.id;
    localities.decided(unit, List.of(edit), typist);
  }

  private void succeed(Locality former, Locality old, Locality now, Typist typist) {
    if (old.id.equals(former.successorId)) {
      former.successorId = now.id;
    }
    if (former.successors.remove(old.id)) {
      former.successors.add(now.id);
    }
    localities.decided(former, List.of(edit("successors", old.id, now.id, typist)), typist);
  }

  private static Edit edit(String field, @Nullable String old, String now, Typist typist) {
    JsonNodeFactory json = JsonNodeFactory.instance;
    return new Edit(
        field,
        old == null ? null : json.textNode(old),
        json.textNode(now),
        typist.name(),
        typist.now(),
        null);
  }

  private List<Locality> list(String condition, Locality one) {
    return entities
        .createQuery(
            "select l from Locality l where " + condition + " order by l.id", Locality.class)
        .setParameter("id", one.id)
        .getResultList();
  }

  private List<String> noted(UUID regrouping, String reference, String column) {
    return Rows.column(
        entities
            .createNativeQuery(
                "select "
                    + column
                    + " from moved_reference where regrouping_id = :regrouping"
                    + " and reference = :reference order by 1")
            .setParameter("regrouping", regrouping)
            .setParameter("reference", reference));
  }
}
