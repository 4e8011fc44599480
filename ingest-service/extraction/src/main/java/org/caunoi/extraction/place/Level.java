package org.caunoi.extraction.place;

/** The rank of a party: of a locality, or an organisation. */
public enum Level {
  COUNTRY,
  PROVINCE,
  CITY,
  DISTRICT,
  COMMUNE,
  ORGANISATION
}
