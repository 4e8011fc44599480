package org.caunoi.local;

/** The command line cannot be understood; the message says which word and what is known. */
public final class UsageException extends Exception {

  private static final long serialVersionUID = 1L;

  /** An error with its line. */
  public UsageException(String line) {
    super(line);
  }
}
