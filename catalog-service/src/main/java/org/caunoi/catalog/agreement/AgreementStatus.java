package org.caunoi.catalog.agreement;

import java.util.EnumSet;
import java.util.Set;

/** The stages of a paper, in their order; "will sign" is never "signed". */
public enum AgreementStatus {
  PROPOSED,
  TO_BE_SIGNED,
  SIGNED,
  IN_FORCE,
  EXPIRED,
  TERMINATED,
  RENEWED;

  /** What is no paper yet. */
  static final Set<AgreementStatus> UNSIGNED = EnumSet.of(PROPOSED, TO_BE_SIGNED);

  /** Whether a paper exists. */
  public boolean isPaper() {
    return compareTo(SIGNED) >= 0;
  }
}
