package org.caunoi.catalog.reading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.caunoi.catalog.digest.Sha256;
import org.caunoi.catalog.fact.FactParty;
import org.caunoi.catalog.fact.PartySide;

/**
 * Finds, for what a reading says, the proposals that earlier readings of the same article made of
 * it: first by the fingerprint, then by the gist, then by the sentence. A rejected fact is only
 * found by its fingerprint: a better date or title is a new proposal, not the one that was refused.
 */
final class Matching {

  private final Reading reading;
  private final Parties parties;
  private final Map<String, Integer> seen = new HashMap<>();

  Matching(Reading reading, Parties parties) {
    this.reading = reading;
    this.parties = parties;
  }

  /** All facts of the reading in its order: activities, agreements, commitments, milestones. */
  List<Draft> drafts() {
    List<Draft> drafts = new ArrayList<>();
    reading.activities().forEach(read -> drafts.add(draft(read, partiesOf(read))));
    reading.agreements().forEach(read -> drafts.add(draft(read, parties.all(read.parties()))));
    reading.commitments().forEach(read -> drafts.add(draft(read, parties.all(read.parties()))));
    reading.milestones().forEach(read -> drafts.add(draft(read, parties.all(read.parties()))));
    return drafts;
  }

  /**
   * Gives every draft its proposal, an old one or a new one; what is left of the old is returned.
   */
  static List<Proposal> match(
      List<Draft> drafts, List<Proposal> known, String articleId, Instant now) {
    List<Proposal> left = new ArrayList<>(known);
    claim(drafts, left, (draft, old) -> old.fingerprint.equals(draft.fingerprint()));
    claim(drafts, left, (draft, old) -> old.gist.equals(draft.gist()) && !old.isRejected());
    claim(drafts, left, (draft, old) -> old.isHeldFor(draft.read()));
    for (Draft draft : drafts) {
      if (!draft.isMatched()) {
        draft.match(new Proposal(articleId, now));
      }
    }
    return left;
  }

  private static void claim(
      List<Draft> drafts, List<Proposal> left, BiPredicate<Draft, Proposal> fits) {
    for (Draft draft : drafts) {
      if (!draft.isMatched()) {
        left.stream()
            .filter(old -> fits.test(draft, old))
            .findFirst()
            .ifPresent(
                old -> {
                  left.remove(old);
                  draft.match(old);
                });
      }
    }
  }

  private Draft draft(ReadFact read, List<FactParty> factParties) {
    // Two equal statements of one article stay two facts.
    int times = seen.merge(read.fingerprint(), 1, Integer::sum);
    String fingerprint = Sha256.of(read.fingerprint() + "#" + times);
    return new Draft(read, fingerprint, Sha256.of(read.gist()), factParties);
  }

  private List<FactParty> partiesOf(ReadActivity read) {
    List<FactParty> all = new ArrayList<>(parties.all(read.home(), PartySide.HOME));
    all.addAll(parties.all(read.partners(), PartySide.PARTNER));
    if (read.place() != null) {
      all.addAll(parties.all(List.of(read.place()), PartySide.PLACE));
    }
    return all;
  }
}
