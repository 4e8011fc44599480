package org.caunoi.report.brief;

/** What a brief is good for. Only a draft shows what no officer has confirmed. */
public enum Edition {
  /** A revision taken back before its release; it stays as it was. */
  WITHDRAWN,
  /** Follows the register; unconfirmed facts are marked. */
  DRAFT,
  /** Frozen and read by an officer; shows what a release would show. */
  REVIEWED,
  /** Confirmed facts only, for good. */
  RELEASED
}
