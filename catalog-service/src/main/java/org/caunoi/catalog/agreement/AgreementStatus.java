package org.caunoi.catalog.agreement;

/** The stages of a paper, in their order; "will sign" is never "signed". */
public enum AgreementStatus {
  PROPOSED,
  TO_BE_SIGNED,
  SIGNED,
  IN_FORCE,
  EXPIRED,
  TERMINATED,
  RENEWED;

  /** Whether a paper exists. */
  public boolean isPaper() {
    return compareTo(SIGNED) >= 0;
  }
}
