package org.caunoi.catalog.review;

/** What a person may give as the reason of what they do. */
public final class Reason {

  /** Some paragraphs. */
  public static final int LONGEST = 1000;

  /** All that the database can keep. */
  public static final String FORM = "[^\\x00\\p{Cs}]*";

  private Reason() {}
}
