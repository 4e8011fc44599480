package org.caunoi.catalog.reading;

import java.util.List;
import java.util.stream.Collectors;

/** What one reading says, before the register has it. */
sealed interface ReadFact permits ReadActivity, ReadAgreement, ReadCommitment, ReadMilestone {

  /** Tells it from every other fact of the article. */
  String fingerprint();

  /** The part of the fingerprint that a better reader would not change: no dates, no titles. */
  String gist();

  List<ReadEvidence> evidence();

  double confidence();

  /** The parties by their keys, whatever their order in the article. */
  static String keys(List<ReadParty> parties) {
    return parties.stream()
        .map(ReadParty::key)
        .distinct()
        .sorted()
        .collect(Collectors.joining(","));
  }
}
