package org.caunoi.catalog.review;

/** What a person may say of a fact. */
public enum Verdict {
  CONFIRM,
  REJECT
}
