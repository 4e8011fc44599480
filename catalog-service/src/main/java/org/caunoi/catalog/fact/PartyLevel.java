package org.caunoi.catalog.fact;

/** The rank of a party: a city, a province and a country of one name are three parties. */
public enum PartyLevel {
  COUNTRY,
  PROVINCE,
  CITY,
  DISTRICT,
  COMMUNE,
  ORGANISATION
}
