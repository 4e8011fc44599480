package org.caunoi.catalog.reading;

import java.util.List;
import org.caunoi.catalog.milestone.MilestoneKind;
import org.jspecify.annotations.Nullable;

/** A dated fact of a relation, as the article speaks of it. */
record ReadMilestone(
    MilestoneKind kind,
    String text,
    int year,
    @Nullable Integer ordinal,
    @Nullable Integer foundedYear,
    @Nullable List<ReadParty> parties,
    List<ReadEvidence> evidence,
    double confidence,
    List<String> rules)
    implements ReadFact {

  ReadMilestone {
    parties = parties == null ? List.of() : parties;
  }

  @Override
  public String fingerprint() {
    return String.join("|", gist(), kind.name(), ReadFact.keys(parties), String.valueOf(ordinal));
  }

  @Override
  public String gist() {
    return String.join("|", "MILESTONE", String.valueOf(year));
  }
}
