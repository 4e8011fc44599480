package org.caunoi.local;

/** What ends a run: one clear line for the person at the terminal, saying what to do. */
public class LaunchException extends Exception {

  private static final long serialVersionUID = 1L;

  /** An end with its line. */
  public LaunchException(String line) {
    super(line);
  }

  /** An end with its line, and what was behind it for the log. */
  public LaunchException(String line, Throwable cause) {
    super(line, cause);
  }
}
