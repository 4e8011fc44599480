package org.caunoi.extraction.article;

/** Thrown for a page that holds no article that could be read; its message says what to do. */
public class UnreadablePageException extends Exception {

  private static final long serialVersionUID = 1L;

  /** Why a page cannot be read. */
  public enum Reason {
    EMPTY,
    TOO_LARGE,
    BINARY,
    UNKNOWN_CHARSET,
    NO_ARTICLE
  }

  private final Reason reason;

  public UnreadablePageException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
