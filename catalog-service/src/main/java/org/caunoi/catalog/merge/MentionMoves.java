package org.caunoi.catalog.merge;

import jakarta.enterprise.context.ApplicationScoped;
import org.caunoi.catalog.fact.Fact;
import org.caunoi.catalog.official.Official;
import org.caunoi.catalog.organisation.Organisation;
import org.caunoi.catalog.reading.Latecomers;

/** Lets what names people and organisations follow them when they are merged, and parted again. */
@ApplicationScoped
class MentionMoves {

  private final Moves moves;
  private final Latecomers latecomers;

  MentionMoves(Moves moves, Latecomers latecomers) {
    this.moves = moves;
    this.latecomers = latecomers;
  }

  /** Makes all that names the one name the other. */
  void merged(Regrouping regrouping, Fact source, Fact target) {
    if (source instanceof Official) {
      moves.move(regrouping.id, Named.OFFICIAL, source.id, target.id, null);
    } else if (source instanceof Organisation) {
      moves.move(regrouping.id, Named.ORGANISATION, source.id, target.id, null);
    }
  }

  /** Parts them: what was the one's before, and what came since in its name. */
  void parted(Regrouping regrouping, Fact source, Fact target) {
    if (source instanceof Official) {
      moves.back(regrouping.id, Named.OFFICIAL, source.id, target.id);
      latecomers.ofOfficial(target.id, source.id);
    } else if (source instanceof Organisation) {
      moves.back(regrouping.id, Named.ORGANISATION, source.id, target.id);
      latecomers.ofOrganisation(target.id, source.id);
    }
  }
}
