package org.caunoi.catalog.review;

/** What a trace of a decision tells of: a verdict, or that one was taken back. */
public enum Step {
  CONFIRM,
  REJECT,
  UNDO
}
