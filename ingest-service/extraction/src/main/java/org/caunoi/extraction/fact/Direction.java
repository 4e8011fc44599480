package org.caunoi.extraction.fact;

/** Who travels, seen from the Vietnamese side. */
public enum Direction {
  OUTGOING,
  INCOMING,
  ELSEWHERE,
  ONLINE
}
