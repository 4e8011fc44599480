package org.caunoi.catalog.activity;

/** Who travelled, seen from Viet Nam. */
public enum Direction {
  OUTGOING,
  INCOMING,
  ELSEWHERE,
  ONLINE
}
