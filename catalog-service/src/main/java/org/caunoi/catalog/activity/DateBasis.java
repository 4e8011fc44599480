package org.caunoi.catalog.activity;

/** Where the date of an event comes from. */
public enum DateBasis {
  EXPLICIT,
  PUBLISHED,
  CONTEXT,
  NONE
}
