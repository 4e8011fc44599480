package org.caunoi.extraction.fact;

/** Whose side: HOME is the Vietnamese one. */
public enum Side {
  HOME,
  PARTNER,
  BOTH
}
