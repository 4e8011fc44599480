package org.caunoi.catalog.merge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.TreeSet;
import org.caunoi.catalog.fact.RegisterChanges;
import org.caunoi.catalog.http.Preconditions;
import org.caunoi.catalog.locality.Locality;
import org.caunoi.catalog.locality.LocalityTyping;
import org.caunoi.catalog.merge.Regrouping.Form;
import org.caunoi.catalog.typing.Typing;
import org.caunoi.catalog.typing.Typist;
import org.jspecify.annotations.Nullable;

/**
 * Merges localities that are one, and splits what was taken for one: what names them follows. The
 * one merged away leaves the gazetteer and says where it went; its names lead to the other one.
 */
@ApplicationScoped
public class LocalityRegroupings {

  private final EntityManager entities;
  private final LocalityTyping localities;
  private final LocalityChecks checks;
  private final TwinPartnerships twins;
  private final Kin kin;
  private final Moves moves;
  private final Typing typing;
  private final RegisterChanges changes;

  LocalityRegroupings(
      EntityManager entities,
      LocalityTyping localities,
      LocalityChecks checks,
      TwinPartnerships twins,
      Kin kin,
      Moves moves,
      Typing typing,
      RegisterChanges changes) {
    this.entities = entities;
    this.localities = localities;
    this.checks = checks;
    this.twins = twins;
    this.kin = kin;
    this.moves = moves;
    this.typing = typing;
    this.changes = changes;
  }

  /** Makes one locality part of another. Call it inside a transaction. */
  LocalityRegroupingView merge(String id, @Nullable String ifMatch, NewLocalityMerge wanted) {
    Typist typist = typing.typist();
    return localities.changing(
        () -> {
          Locality source = matched(id, ifMatch);
          Locality target = localities.get(wanted.into());
          checks.ofMerge(source, target, typist);
          LocalityRegrouping regrouping =
              keep(new LocalityRegrouping(Form.MERGE, id, target.id, wanted.reason(), typist));
          regrouping.decidedByBefore = source.decidedBy;
          source.decidedBy = typist.name();
          source.withdrawn = true;
          source.mergedInto = target.id;
          redirect("l.mergedInto = :old", id, target.id);
          kin.move(regrouping.id, source, target, typist);
          entities.flush();
          twins.merge(regrouping.id, source, target);
          moves.move(regrouping.id, Named.LOCALITY, id, target.id, null);
          return done(regrouping, source, target, typist);
        });
  }

  /** Lets some of what names a locality name another one. Call it inside a transaction. */
  LocalityRegroupingView split(String id, @Nullable String ifMatch, NewLocalitySplit wanted) {
    Typist typist = typing.typist();
    return localities.changing(
        () -> {
          Locality target = matched(id, ifMatch);
          Locality source = localities.get(wanted.into());
          checks.ofSplit(target, source, wanted.things());
          twins.refuseAmong(target, source, wanted.things());
          LocalityRegrouping regrouping =
              keep(new LocalityRegrouping(Form.SPLIT, source.id, id, wanted.reason(), typist));
          moves.move(regrouping.id, Named.LOCALITY, id, source.id, new TreeSet<>(wanted.things()));
          return done(regrouping, source, target, typist);
        });
  }

  /** Undoes the latest merge or split by which a locality became what it is. */
  LocalityRegroupingView undo(
      Form form, String id, @Nullable String ifMatch, @Nullable String reason) {
    Typist typist = typing.typist();
    return localities.changing(
        () -> {
          Locality source = matched(id, ifMatch);
          LocalityRegrouping regrouping =
              LocalityRegrouping.holding(form, id).orElseThrow(Refused::nothingToUndo);
          Locality target = localities.get(regrouping.targetId);
          Refused.when(
              target.mergedInto != null || form == Form.SPLIT && source.mergedInto != null,
              "Sau đó một trong hai đã được gộp nữa; hãy hoàn tác lần gộp ấy trước.",
              "One of them was merged again since; undo that first.");
          if (form == Form.MERGE) {
            part(regrouping, source, target, typist);
            moves.back(regrouping.id, Named.LOCALITY, id, target.id);
          } else {
            moves.back(regrouping.id, Named.LOCALITY, target.id, id);
          }
          regrouping.undone(typist.name(), typist.now(), reason);
          return done(regrouping, source, target, typist);
        });
  }

  /** All merges and splits in which a locality took part, the latest first. */
  List<LocalityRegroupingView> of(String id) {
    localities.get(id);
    return LocalityRegrouping.of(id).stream().map(LocalityRegroupingView::of).toList();
  }

  private void part(
      LocalityRegrouping regrouping, Locality source, Locality target, Typist typist) {
    source.decidedBy = regrouping.decidedByBefore;
    source.withdrawn = false;
    source.mergedInto = null;
    redirect(
        "l.id in (select r.sourceId from LocalityRegrouping r where r.targetId = :old"
            + " and r.form = MERGE and r.undoneAt is null)",
        source.id,
        source.id);
    kin.back(regrouping.id, source, target, typist);
    twins.part(regrouping.id);
    entities.flush();
  }

  private Locality matched(String id, @Nullable String ifMatch) {
    Locality locality = localities.get(id);
    Preconditions.requireMatch(ifMatch, locality.version);
    return locality;
  }

  private static LocalityRegrouping keep(LocalityRegrouping regrouping) {
    regrouping.persist();
    return regrouping;
  }

  private LocalityRegroupingView done(
      LocalityRegrouping regrouping, Locality source, Locality target, Typist typist) {
    source.changedAt = typist.now();
    target.changedAt = typist.now();
    changes.mark();
    return LocalityRegroupingView.of(regrouping);
  }

  /** What was merged into a locality goes where that goes. */
  private void redirect(String which, String old, String into) {
    List<Locality> all =
        entities
            .createQuery("select l from Locality l where " + which, Locality.class)
            .setParameter("old", old)
            .getResultList();
    all.forEach(one -> one.mergedInto = into);
  }
}
