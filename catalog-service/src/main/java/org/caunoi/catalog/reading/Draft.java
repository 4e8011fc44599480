package org.caunoi.catalog.reading;

import java.util.List;
import java.util.Objects;
import org.caunoi.catalog.fact.FactParty;
import org.jspecify.annotations.Nullable;

/** A fact on its way from a reading into the register. */
final class Draft {

  private final ReadFact read;
  private final String fingerprint;
  private final String gist;
  private final List<FactParty> parties;
  private @Nullable Proposal proposal;
  private @Nullable Saying saying;

  Draft(ReadFact read, String fingerprint, String gist, List<FactParty> parties) {
    this.read = read;
    this.fingerprint = fingerprint;
    this.gist = gist;
    this.parties = parties;
  }

  ReadFact read() {
    return read;
  }

  String fingerprint() {
    return fingerprint;
  }

  String gist() {
    return gist;
  }

  List<FactParty> parties() {
    return parties;
  }

  List<ReadOfficial> readOfficials() {
    if (read instanceof ReadActivity activity) {
      return activity.officials();
    }
    return read instanceof ReadAgreement agreement ? agreement.officials() : List.of();
  }

  boolean isMatched() {
    return proposal != null;
  }

  void match(Proposal found) {
    proposal = found;
  }

  Proposal proposal() {
    return Objects.requireNonNull(proposal, "not matched yet");
  }

  /** Takes in all that is known of it. */
  void say(Saying all) {
    saying = all;
  }

  Saying saying() {
    return Objects.requireNonNull(saying, "not resolved yet");
  }

  /** As it takes part in matching. */
  Member member() {
    Proposal found = proposal();
    return Member.of(found.id, fingerprint, saying(), found.factId(), found.isHeld());
  }
}
