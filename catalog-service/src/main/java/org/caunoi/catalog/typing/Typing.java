package org.caunoi.catalog.typing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.caunoi.catalog.evidence.Edit;
import org.caunoi.catalog.fact.Audience;
import org.caunoi.catalog.fact.Entry;
import org.caunoi.catalog.fact.Fact;
import org.caunoi.catalog.fact.Locks;
import org.caunoi.catalog.fact.Places;
import org.caunoi.catalog.fact.RegisterChanges;
import org.caunoi.catalog.http.Advice;
import org.caunoi.catalog.http.Candidate;
import org.caunoi.catalog.http.Preconditions;
import org.caunoi.catalog.http.ProblemException;
import org.caunoi.catalog.http.ProblemType;
import org.caunoi.catalog.locality.Office;
import org.caunoi.catalog.reading.TypedStatements;
import org.caunoi.catalog.review.Review;
import org.jspecify.annotations.Nullable;

/**
 * Takes what people type. A new thing is unreviewed, seen by the office alone, and has its typist
 * for evidence. An edit keeps what each member was before, by whom and why; from then on no reading
 * changes the thing. One that makes or changes a signed paper asks for both confirmations again.
 *
 * <p>Typists wait for each other (people are slow, and the search for duplicates needs it);
 * readings do not wait for them.
 */
@ApplicationScoped
public class Typing {

  /** The register seems to have the thing already; {@code candidates} say what. */
  public static final ProblemType LIKELY_DUPLICATE =
      new ProblemType("likely-duplicate", 409, "Có thể đã có", "Likely there already");

  private static final Advice LOOK_FIRST =
      new Advice(
          "Hãy xem candidates; nếu không phải, hãy gửi lại với ?duplicates=accept.",
          "Look at candidates; if it is none of them, send it again with ?duplicates=accept.");

  /**
   * Why an agreement is a candidate that is another one for sure: a paper that was not signed yet.
   */
  public static final String EARLIER_STAGE = "earlier-stage";

  /** What leaves a signed paper the paper that two people confirmed. */
  private static final Set<String> BESIDE_THE_PAPER =
      Set.of("documents", "audience", "sectors", "parentId");

  private final EntityManager entities;
  private final Places places;
  private final Office office;
  private final Locks locks;
  private final Forms forms;
  private final TypedStatements statements;
  private final RegisterChanges changes;
  private final SecurityIdentity caller;
  private final Clock clock;

  Typing(
      EntityManager entities,
      Places places,
      Office office,
      Locks locks,
      Forms forms,
      TypedStatements statements,
      RegisterChanges changes,
      SecurityIdentity caller,
      Clock clock) {
    this.entities = entities;
    this.places = places;
    this.office = office;
    this.locks = locks;
    this.forms = forms;
    this.statements = statements;
    this.changes = changes;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Creates a thing. Call it inside the transaction.
   *
   * @throws ProblemException 422 where it names what is not there; 409 where the register seems to
   *     have it, unless {@code duplicates} are accepted
   */
  public <T extends Entry, N extends Typed<T>> T create(
      Kind<T, N> kind, N typed, boolean duplicates) {
    N clean = forms.clean(typed, kind.form());
    Typist typist = typist();
    T thing = kind.create().apply(typist.now());
    typist.sign(thing, clean.statement());
    write(clean, thing, typist);
    List<Candidate> alike = kind.alike().apply(entities, thing);
    if (!duplicates) {
      refuseDuplicates(alike);
    }
    typist.keep(thing);
    // Who saves it beside something alike says that it is another one: it attracts no articles.
    if (thing instanceof Fact fact && alike.stream().allMatch(one -> one.isOnly(EARLIER_STAGE))) {
      statements.keep(fact);
    }
    changes.mark();
    return thing;
  }

  /**
   * Changes what a patch names, and keeps what was there before. Call it inside the transaction.
   *
   * @param patch a JSON merge patch of the members of the kind's form, and a {@code reason}
   * @throws ProblemException 404, 412 and 428 as for decisions; 400 and 422 for what is wrong with
   *     the patch; 409 where the thing is part of another one now
   */
  public <T extends Entry, N extends Typed<T>> T patch(
      Kind<T, N> kind, UUID id, @Nullable String ifMatch, ObjectNode patch) {
    Typist typist = typist();
    T thing = present(entities.find(kind.type(), id, LockModeType.PESSIMISTIC_WRITE));
    Preconditions.requireMatch(ifMatch, thing.version());
    refuseMerged(thing);
    String reason = Forms.reason(patch);
    ObjectNode before = tree(kind, thing);
    boolean paper = thing.needsSecondPerson();
    write(forms.patched(before, patch, kind.form()), thing, typist);
    ObjectNode after = tree(kind, thing);
    List<Edit> edits = Forms.edits(before, after, typist.name(), typist.now(), reason);
    if (edits.isEmpty()) {
      return thing;
    }
    thing.edits.addAll(edits);
    thing.touched = true;
    if (thing instanceof Fact fact) {
      fact.settleConflicts();
    }
    thing.changedAt = typist.now();
    boolean inPaper = edits.stream().anyMatch(edit -> !BESIDE_THE_PAPER.contains(edit.field()));
    if (inPaper && (paper || thing.needsSecondPerson()) && thing.review != Review.REJECTED) {
      thing.decided(Review.UNREVIEWED, null);
    }
    if (thing instanceof Fact fact) {
      statements.keepAgain(fact);
    }
    changes.mark();
    return thing;
  }

  private <T extends Entry, N extends Typed<T>> void write(N typed, T thing, Typist typist) {
    typist.meet(typed.allParties());
    typed.writeTo(thing, typist);
    typist.attach(thing, typed.documents());
    thing.audience = typed.audience() == null ? Audience.OFFICE : typed.audience();
    typist.refuseErrors();
  }

  /** The members that a patch may name: what was stated on creation stays as it is. */
  private <T extends Entry, N extends Typed<T>> ObjectNode tree(Kind<T, N> kind, T thing) {
    ObjectNode tree = forms.tree(kind.of().apply(thing));
    tree.remove("statement");
    return tree;
  }

  /** The caller at the keyboard; waits for other typists. */
  public Typist typist() {
    locks.take("typing");
    Instant now = clock.instant();
    return new Typist(caller.getPrincipal().getName(), now, entities, places, office, locks);
  }

  /** Refuses a new thing that the register seems to have. */
  public static void refuseDuplicates(List<Candidate> candidates) {
    if (!candidates.isEmpty()) {
      throw ProblemException.among(LIKELY_DUPLICATE, LOOK_FIRST, candidates);
    }
  }

  private static void refuseMerged(Entry thing) {
    if (thing.review == Review.MERGED) {
      throw new ProblemException(
          ProblemType.CONFLICT,
          "Nay là một phần của mục khác; hãy sửa ở mục đó.",
          "It is part of another one now; edit that.");
    }
  }

  private static <T extends Entry> T present(@Nullable T thing) {
    if (thing == null || thing instanceof Fact fact && fact.supersededAt != null) {
      throw new ProblemException(
          ProblemType.NOT_FOUND,
          "Không có mục này; hãy tìm trong danh sách.",
          "There is no such entry; look for it in the list.");
    }
    return thing;
  }
}
