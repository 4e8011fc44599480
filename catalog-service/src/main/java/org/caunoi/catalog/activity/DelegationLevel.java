package org.caunoi.catalog.activity;

/** Of what rank a delegation is. */
public enum DelegationLevel {
  CITY_LEADERS,
  DEPARTMENT,
  UNIT,
  OTHER
}
