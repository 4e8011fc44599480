package org.caunoi.extraction.fact;

/** What an activity's date rests on. */
public enum DateBasis {
  EXPLICIT,
  PUBLISHED,
  CONTEXT,
  NONE
}
