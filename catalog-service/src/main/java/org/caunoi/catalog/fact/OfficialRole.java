package org.caunoi.catalog.fact;

/** What an official did in a fact. A witness is not a signatory. */
public enum OfficialRole {
  HEAD_OF_DELEGATION,
  HOST,
  SIGNATORY,
  WITNESS,
  PARTICIPANT
}
