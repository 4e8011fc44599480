package org.caunoi.report.catalog;

/** The catalogue does not answer, or not as agreed. Worth trying again. */
public final class RegisterUnavailableException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** With what happened, for the log and for the officer. */
  public RegisterUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }
}
