package org.caunoi.catalog.statistics;

/** What is counted beside what is confirmed. */
public enum Include {
  unreviewed
}
