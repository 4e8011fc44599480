package org.caunoi.extraction.fact;

/** How firmly a commitment was made. */
public enum Modality {
  AGREED,
  PLEDGED,
  PROPOSED,
  WISHED
}
