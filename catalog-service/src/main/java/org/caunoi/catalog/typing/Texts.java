package org.caunoi.catalog.typing;

/** Which texts the register takes, as patterns; one class each, so that no text is too long. */
public final class Texts {

  /** One line: no control characters, no half surrogate pairs. */
  public static final String LINE = "[^\\p{Cc}\\p{Cs}]*";

  /** Several lines. */
  public static final String LINES = "[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F\\p{Cs}]*";

  /** A name or a title: the longest of real papers have some 300 letters. */
  public static final int NAME = 500;

  /** A paragraph or two. */
  public static final int NOTE = 4000;

  /** A number, a place, a unit. */
  public static final int WORDS = 200;

  private Texts() {}
}
