package org.caunoi.catalog.review;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A thing of the register that people decide on. */
public interface Reviewable {

  /** The kind of thing, as it is written into the trace: {@code ACTIVITY}, {@code PARTNERSHIP} … */
  String subjectKind();

  /** The id of the thing. */
  UUID subjectId();

  /** The version that {@code If-Match} is compared with. */
  int version();

  /** Where it stands. */
  Review review();

  /** Who confirmed it, or gave the first of two confirmations. */
  @Nullable String confirmedBy();

  /** Whether confirming it takes two people, as for what makes or changes a signed paper. */
  boolean needsSecondPerson();

  /** Whether it is confirmed, and an article that came later says otherwise. */
  default boolean isContradicted() {
    return false;
  }

  /** Takes the outcome of a decision. */
  void decided(Review review, @Nullable String confirmedBy);
}
