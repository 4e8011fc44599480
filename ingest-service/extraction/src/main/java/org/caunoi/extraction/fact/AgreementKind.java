package org.caunoi.extraction.fact;

/** What kind of paper it is. */
public enum AgreementKind {
  MOU,
  AGREEMENT,
  SISTER_CITY,
  JOINT_STATEMENT,
  PLAN,
  OTHER
}
