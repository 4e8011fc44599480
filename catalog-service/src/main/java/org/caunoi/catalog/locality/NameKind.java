package org.caunoi.catalog.locality;

/** What sort of name a name is. */
public enum NameKind {
  OFFICIAL,
  /** As newspapers write it. */
  PRESS,
  ALIAS,
  /** Foreign sounds in Vietnamese letters: Ô-xa-ca. */
  TRANSLITERATION,
  /** The people or the adjective. */
  DEMONYM,
  /** Names a country only inside a pair: "Việt - Nga". */
  PAIR
}
