package org.caunoi.catalog.agreement;

/** The kinds of papers. */
public enum AgreementKind {
  MOU,
  AGREEMENT,
  SISTER_CITY,
  JOINT_STATEMENT,
  PLAN,
  OTHER
}
