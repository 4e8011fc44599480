package org.caunoi.catalog.typing;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.caunoi.catalog.document.Document;
import org.caunoi.catalog.evidence.Attachment;
import org.caunoi.catalog.evidence.Statement;
import org.caunoi.catalog.fact.Entry;
import org.caunoi.catalog.fact.Fact;
import org.caunoi.catalog.fact.FactOfficial;
import org.caunoi.catalog.fact.FactParty;
import org.caunoi.catalog.fact.LegalDate;
import org.caunoi.catalog.fact.Locks;
import org.caunoi.catalog.fact.PartyLevel;
import org.caunoi.catalog.fact.PartySide;
import org.caunoi.catalog.fact.Places;
import org.caunoi.catalog.http.Advice;
import org.caunoi.catalog.http.ProblemError;
import org.caunoi.catalog.http.ProblemException;
import org.caunoi.catalog.http.ProblemType;
import org.caunoi.catalog.locality.Locality;
import org.caunoi.catalog.locality.Office;
import org.jspecify.annotations.Nullable;

/**
 * The person at the keyboard, for one request: looks up what is named, and notes what is wrong, by
 * pointers into the body, so that all of it can be told at once.
 */
public final class Typist {

  private final String name;
  private final Instant now;
  private final EntityManager entities;
  private final Office office;
  private final AlreadyThere alreadyThere;
  private final TypedParties parties;
  private final TypedPeople people;
  private final List<ProblemError> errors = new ArrayList<>();

  Typist(
      String name, Instant now, EntityManager entities, Places places, Office office, Locks locks) {
    this.name = name;
    this.now = now;
    this.entities = entities;
    this.office = office;
    this.alreadyThere = new AlreadyThere(entities, locks);
    this.parties = new TypedParties(this, places, locks);
    this.people = new TypedPeople(this, locks);
  }

  /** The account. */
  public String name() {
    return name;
  }

  public Instant now() {
    return now;
  }

  /** Ends the request where anything is wrong. */
  public void refuseErrors() {
    if (!errors.isEmpty()) {
      throw ProblemException.of(ProblemType.UNPROCESSABLE, Advice.CORRECT, errors);
    }
  }

  /** Notes what is wrong. */
  public void refuse(String pointer, String code, @Nullable String detail) {
    errors.add(new ProblemError(pointer, code, detail));
  }

  /** Notes an end that lies before its start, as far as both are precise. */
  public void order(@Nullable String from, @Nullable String to, String pointer) {
    LegalDate first = LegalDate.parse(from);
    LegalDate last = LegalDate.parse(to);
    if (first != null && last != null && last.last().isBefore(first.first())) {
      refuse(pointer, "ends-before-it-starts", from + " to " + to);
    }
  }

  /**
   * The entity of an id, or what it has become part of; null where none is given or, noted, where
   * there is none.
   */
  public <T> @Nullable T find(Class<T> type, @Nullable Object id, String pointer) {
    T found = id == null ? null : entities.find(type, id);
    boolean gone = found instanceof Fact fact && fact.supersededAt != null;
    if (id != null && (found == null || gone)) {
      refuse(pointer, "unknown-id", id.toString());
      return null;
    }
    if (found instanceof Fact fact && fact.mergedInto != null) {
      return find(type, fact.mergedInto, pointer);
    }
    if (found instanceof Locality locality && locality.mergedInto != null) {
      refuse(pointer, "merged-into", locality.mergedInto);
      return null;
    }
    return found;
  }

  /** The id of a fact, where there is one. */
  public @Nullable UUID fact(Class<? extends Fact> type, @Nullable UUID id, String pointer) {
    Fact found = find(type, id, pointer);
    return found == null ? null : found.id;
  }

  /** The id of a locality, where there is one. */
  public @Nullable String locality(@Nullable String id, String pointer) {
    Locality found = find(Locality.class, id, pointer);
    return found == null ? null : found.id;
  }

  /** Creates the organisations that parties bring with them. */
  void meet(Stream<NewParty> all) {
    parties.meet(all);
  }

  /** Parties on one side; those that say no more than before stay as they are. */
  public List<FactParty> parties(
      List<FactParty> old, List<NewParty> typed, PartySide side, String pointer) {
    return parties.all(old, typed, side, pointer);
  }

  /** Parties of both sides; those of Viet Nam are home. */
  public List<FactParty> parties(List<FactParty> old, List<NewParty> typed, String pointer) {
    return parties.all(old, typed, null, pointer);
  }

  /** The people of a fact with these parties; those who are as before stay so. */
  public List<FactOfficial> officials(Fact fact, List<NewOfficialInFact> typed) {
    return people.all(fact, typed);
  }

  /**
   * Whether a fact is ours: a home is; without a home below the country, where it was said is, and
   * where nobody knows that, the office that types it.
   */
  public boolean isOurs(Fact fact, @Nullable Fact saidAt) {
    List<FactParty> homes =
        fact.parties(PartySide.HOME).stream()
            .filter(party -> party.level != PartyLevel.COUNTRY)
            .toList();
    if (homes.isEmpty()) {
      return saidAt == null || saidAt.ours;
    }
    return homes.stream().map(FactParty::homeId).anyMatch(office::owns);
  }

  /** Attaches documents. */
  void attach(Entry thing, List<NewAttachment> typed) {
    List<Attachment> attachments = new ArrayList<>();
    for (int i = 0; i < typed.size(); i++) {
      Document document = find(Document.class, typed.get(i).id(), "/documents/" + i + "/id");
      if (document != null) {
        attachments.add(new Attachment(document, typed.get(i).locator()));
      }
    }
    replace(thing.documents, attachments);
  }

  /** Puts other elements into a list of an entity, unless they are the same. */
  public static <E> void replace(List<E> old, List<E> now) {
    if (!old.equals(now)) {
      old.clear();
      old.addAll(now);
    }
  }

  /** Puts the person's name under a new thing. */
  void sign(Entry thing, @Nullable String statement) {
    thing.touched = true;
    thing.statements.add(new Statement(name, now, statement));
    if (thing instanceof Fact fact) {
      fact.confidence = 1;
    }
  }

  void keep(Object entity) {
    entities.persist(entity);
  }

  /** Keeps things that have a natural key from being typed twice. */
  public AlreadyThere alreadyThere() {
    return alreadyThere;
  }

  /** Whether a chain of references leads from one row of a table to another. */
  public boolean leadsTo(String table, String column, Object from, Object to) {
    String chain =
        """
        with recursive chain (id, next) as (
          select id, %2$s from %1$s where id = :from
          union
          select t.id, t.%2$s from %1$s t join chain on t.id = chain.next)
        select count(*) from chain where id = :to
        """;
    Number found =
        (Number)
            entities
                .createNativeQuery(chain.formatted(table, column))
                .setParameter("from", from)
                .setParameter("to", to)
                .getSingleResult();
    return found.intValue() > 0;
  }
}
