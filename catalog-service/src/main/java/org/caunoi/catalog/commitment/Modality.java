package org.caunoi.catalog.commitment;

/** How binding the words are; only AGREED and PLEDGED are tracked. */
public enum Modality {
  AGREED,
  PLEDGED,
  PROPOSED,
  WISHED
}
