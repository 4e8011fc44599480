package org.caunoi.extraction.fact;

/** What an official did. */
public enum Role {
  HEAD_OF_DELEGATION,
  HOST,
  SIGNATORY,
  WITNESS,
  PARTICIPANT
}
