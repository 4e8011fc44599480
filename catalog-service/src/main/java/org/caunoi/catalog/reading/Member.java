package org.caunoi.catalog.reading;

import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A statement as it takes part in matching.
 *
 * @param fingerprint tells it from the others of its article
 * @param factId the fact that it has been of so far; null while it is new
 * @param held whether a person has a say in its being of that fact
 */
record Member(
    UUID proposalId,
    String fingerprint,
    Saying saying,
    @Nullable UUID factId,
    boolean held,
    Traits traits,
    Blocks blocks) {

  /** The same in whatever order deliveries come. */
  static final Comparator<Member> ORDER =
      Comparator.comparing(Member::articleId).thenComparing(Member::fingerprint);

  static Member of(
      UUID proposalId, String fingerprint, Saying saying, @Nullable UUID factId, boolean held) {
    Traits traits = Traits.of(saying);
    return new Member(
        proposalId, fingerprint, saying, factId, held, traits, Blocks.of(saying, traits));
  }

  String articleId() {
    return saying.articleId();
  }

  /** The same, held no more where it was. */
  Member letGo() {
    return new Member(proposalId, fingerprint, saying, factId, false, traits, blocks);
  }

  /** Whether less of its date is known than of the other's. */
  boolean isVaguerThan(Member other) {
    return traits.precision() < other.traits.precision();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Member member && proposalId.equals(member.proposalId);
  }

  @Override
  public int hashCode() {
    return proposalId.hashCode();
  }
}
