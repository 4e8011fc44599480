package org.caunoi.report.http;

/** How many items a page of a list may have. */
public final class Limits {
  /** As a pattern. */
  public static final String FORM = "[1-9]\\d?|1\\d\\d|200";

  /** In words. */
  public static final String SAID = "1 to 200";

  private Limits() {}
}
