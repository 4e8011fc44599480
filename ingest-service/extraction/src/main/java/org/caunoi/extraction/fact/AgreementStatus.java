package org.caunoi.extraction.fact;

/** What an article says of a paper. */
public enum AgreementStatus {
  SIGNED,
  TO_BE_SIGNED,
  PROPOSED,
  IMPLEMENTING
}
