package org.caunoi.catalog.fact;

/** For whom an official acts. */
public enum OfficialSide {
  HOME,
  PARTNER
}
