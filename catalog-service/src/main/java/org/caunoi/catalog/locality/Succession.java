package org.caunoi.catalog.locality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.caunoi.catalog.evidence.Edit;
import org.caunoi.catalog.fact.RegisterChanges;
import org.caunoi.catalog.http.Preconditions;
import org.caunoi.catalog.http.ProblemException;
import org.caunoi.catalog.http.ProblemType;
import org.caunoi.catalog.typing.Typing;
import org.caunoi.catalog.typing.Typist;
import org.jspecify.annotations.Nullable;

/** What becomes of localities in a reform of the administration; their history keeps the names. */
@ApplicationScoped
public class Succession {

  /** What became of the locality is known. */
  public static final ProblemType SUCCEEDED =
      new ProblemType(
          "already-succeeded", 409, "Đã có đơn vị kế thừa", "What became of it is known");

  /** Facts that the office has inherited with their home. */
  private static final String INHERIT =
      """
      update fact set ours = true, version = version + 1, changed_at = :now
       where not ours and id in (
         select fact_id from fact_party
          where side = 'HOME' and level <> 'COUNTRY'
            and (locality_id in (:places) or of_locality_id in (:places)))
      """;

  private final EntityManager entities;
  private final LocalityTyping localities;
  private final Office office;
  private final Typing typing;
  private final RegisterChanges changes;
  private final Event<Succeeded> succeeded;

  Succession(
      EntityManager entities,
      LocalityTyping localities,
      Office office,
      Typing typing,
      RegisterChanges changes,
      Event<Succeeded> succeeded) {
    this.entities = entities;
    this.localities = localities;
    this.office = office;
    this.typing = typing;
    this.changes = changes;
    this.succeeded = succeeded;
  }

  /** Ends a locality and names its successors; what hangs on it follows, or waits for a person. */
  Locality take(String id, @Nullable String ifMatch, NewSuccession wanted) {
    Typist typist = typing.typist();
    Set<String> before = office.localities();
    Locality locality =
        localities.changing(
            () -> {
              Locality ended = localities.get(id);
              Preconditions.requireMatch(ifMatch, ended.version);
              LocalityTyping.refuseMerged(ended);
              refuseSucceeded(ended);
              List<Locality> successors = successors(ended, wanted, typist);
              typist.refuseErrors();
              end(ended, successors, wanted, typist);
              succeeded.fire(new Succeeded(ended, successors, typist, wanted.reason()));
              return ended;
            });
    inherit(before, typist);
    changes.mark();
    return locality;
  }

  private static void refuseSucceeded(Locality locality) {
    if (locality.successorId != null || !locality.successors.isEmpty()) {
      throw new ProblemException(
          SUCCEEDED,
          "Đơn vị kế thừa đã được ghi; từng quan hệ đối tác có thể chọn lại bằng /succession.",
          "Its successor is on record; each partnership can choose by its own /succession.");
    }
  }

  private List<Locality> successors(Locality ended, NewSuccession wanted, Typist typist) {
    List<Locality> found = new ArrayList<>();
    for (int i = 0; i < wanted.successors().size(); i++) {
      String pointer = "/successors/" + i;
      Locality one = typist.find(Locality.class, wanted.successors().get(i), pointer);
      if (one == null) {
        continue;
      }
      if (one.id.equals(ended.id)) {
        typist.refuse(pointer, "successor-of-itself", null);
      } else if (typist.leadsTo("locality", "successor_id", one.id, ended.id)) {
        typist.refuse(pointer, "cycle", null);
      } else if (!one.country.equals(ended.country)) {
        typist.refuse(pointer, "other-country", one.country);
      } else if (one.validTo != null && one.validTo.isBefore(wanted.on())) {
        typist.refuse(pointer, "ended", one.validTo.toString());
      } else if (!found.contains(one)) {
        found.add(one);
      }
    }
    if (ended.validFrom != null && !ended.validFrom.isBefore(wanted.on())) {
      typist.refuse("/on", "ends-before-it-starts", ended.validFrom + " to " + wanted.on());
    }
    return found;
  }

  private void end(Locality ended, List<Locality> successors, NewSuccession wanted, Typist typist) {
    JsonNodeFactory json = JsonNodeFactory.instance;
    ArrayNode ids = json.arrayNode();
    successors.forEach(one -> ids.add(one.id));
    LocalDate lastDay = wanted.on().minusDays(1);
    List<Edit> edits = new ArrayList<>();
    edits.add(edit("successors", null, ids, wanted, typist));
    edits.add(
        edit(
            "validTo",
            ended.validTo == null ? null : json.textNode(ended.validTo.toString()),
            json.textNode(lastDay.toString()),
            wanted,
            typist));
    ended.validTo = lastDay;
    successors.forEach(one -> ended.successors.add(one.id));
    ended.successorId = successors.size() == 1 ? successors.get(0).id : null;
    localities.decided(ended, edits, typist);
  }

  private static Edit edit(
      String field, @Nullable JsonNode old, JsonNode now, NewSuccession wanted, Typist typist) {
    return new Edit(field, old, now, typist.name(), typist.now(), wanted.reason());
  }

  private void inherit(Set<String> before, Typist typist) {
    Set<String> inherited = new HashSet<>(office.localities());
    inherited.removeAll(before);
    if (!inherited.isEmpty()) {
      entities
          .createNativeQuery(INHERIT)
          .setParameter("places", inherited)
          .setParameter("now", typist.now())
          .executeUpdate();
    }
  }
}
