package org.caunoi.catalog.reading;

import java.util.List;
import org.caunoi.catalog.commitment.CommitmentSide;
import org.caunoi.catalog.commitment.Modality;
import org.caunoi.catalog.fact.Folded;
import org.jspecify.annotations.Nullable;

/** A clause by which a side binds itself, asks or wishes; {@code activity} is an index. */
record ReadCommitment(
    CommitmentSide side,
    Modality modality,
    String text,
    List<String> sectors,
    List<ReadEvidence> evidence,
    double confidence,
    List<String> rules,
    @Nullable List<ReadParty> parties,
    @Nullable Integer activity)
    implements ReadFact {

  ReadCommitment {
    parties = parties == null ? List.of() : parties;
  }

  @Override
  public String fingerprint() {
    return String.join("|", gist(), side.name(), modality.name());
  }

  @Override
  public String gist() {
    return String.join("|", "COMMITMENT", Folded.of(text));
  }
}
