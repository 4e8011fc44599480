package org.caunoi.catalog.locality;

/** The rank of a locality. */
public enum Level {
  COUNTRY,
  PROVINCE,
  CITY,
  DISTRICT,
  COMMUNE
}
