package org.caunoi.catalog.reading;

import org.caunoi.catalog.milestone.MilestoneKind;

/**
 * How two statements stand to each other.
 *
 * @param strength of two that are the same: the surer, the greater
 */
record Likeness(Degree degree, int strength) {

  /** From what cannot be to what is. */
  enum Degree {
    /** They tell of two things. */
    APART,
    /** Nothing says that they tell of one thing, nothing that they do not. */
    OPEN,
    /** They tell of one thing unless another one would do as well. */
    VAGUE,
    /** They tell of one thing. */
    SAME
  }

  static final Likeness APART = new Likeness(Degree.APART, 0);
  static final Likeness OPEN = new Likeness(Degree.OPEN, 0);

  static Likeness same(int strength) {
    return new Likeness(Degree.SAME, strength);
  }

  static Likeness vague(int strength) {
    return new Likeness(Degree.VAGUE, strength);
  }

  boolean isApart() {
    return degree == Degree.APART;
  }

  /** Whether one of the two may belong where the other one does. */
  boolean isLink() {
    return degree.compareTo(Degree.VAGUE) >= 0;
  }

  /** How two statements of different articles stand to each other; of one article they are two. */
  static Likeness of(Member one, Member other) {
    if (one.articleId().equals(other.articleId())) {
      return APART;
    }
    Saying a = one.saying();
    Saying b = other.saying();
    if (a.read() instanceof ReadActivity first && b.read() instanceof ReadActivity second) {
      return ActivityLikeness.of(one, first, other, second);
    }
    if (a.read() instanceof ReadAgreement first && b.read() instanceof ReadAgreement second) {
      return AgreementLikeness.of(one, first, other, second);
    }
    if (a.read() instanceof ReadMilestone first && b.read() instanceof ReadMilestone second) {
      return milestones(one, first, other, second);
    }
    if (a.read() instanceof ReadCommitment first && b.read() instanceof ReadCommitment second) {
      return commitments(one, first, other, second);
    }
    return APART;
  }

  /** The same founding or anniversary of the same parties. */
  private static Likeness milestones(Member one, ReadMilestone a, Member other, ReadMilestone b) {
    boolean same =
        a.kind() == b.kind()
            && a.kind() != MilestoneKind.OTHER
            && !one.traits().parties().isEmpty()
            && a.year() == b.year()
            && (a.ordinal() == null || b.ordinal() == null || a.ordinal().equals(b.ordinal()))
            && one.traits().parties().equals(other.traits().parties());
    return same ? same(0) : APART;
  }

  /** The same clause, said on the same day to the same partner: it is that of the same activity. */
  private static Likeness commitments(
      Member one, ReadCommitment a, Member other, ReadCommitment b) {
    boolean same =
        a.gist().equals(b.gist())
            && a.side() == b.side()
            && a.modality() == b.modality()
            && one.saying().day() != null
            && one.saying().day().equals(other.saying().day())
            && one.traits().sharesPartnerWith(other.traits());
    return same ? same(0) : APART;
  }
}
