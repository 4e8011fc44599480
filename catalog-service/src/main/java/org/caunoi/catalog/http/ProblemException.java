package org.caunoi.catalog.http;

import jakarta.ws.rs.WebApplicationException;
import java.io.Serial;
import java.util.List;

/**
 * Thrown where a request cannot be met; becomes a {@link Problem}.
 *
 * <pre>throw new ProblemException(ProblemType.NOT_FOUND, "No locality xy; search by ?q=.");</pre>
 */
public final class ProblemException extends WebApplicationException {
  @Serial private static final long serialVersionUID = 1L;

  private final transient ProblemType type;
  private final transient List<ProblemError> errors;
  private final int retryAfterSeconds;

  /**
   * @param detail says what to do; shown to the caller as it is
   */
  public ProblemException(ProblemType type, String detail, ProblemError... errors) {
    this(type, detail, List.of(errors), 0);
  }

  private ProblemException(
      ProblemType type, String detail, List<ProblemError> errors, int retryAfterSeconds) {
    super(detail, type.status());
    this.type = type;
    this.errors = errors;
    this.retryAfterSeconds = retryAfterSeconds;
  }

  /** The same with the list of everything that is wrong. */
  public static ProblemException of(ProblemType type, String detail, List<ProblemError> errors) {
    return new ProblemException(type, detail, List.copyOf(errors), 0);
  }

  /** One that tells the caller when to come back. */
  public static ProblemException retryAfter(ProblemType type, String detail, int seconds) {
    return new ProblemException(type, detail, List.of(), seconds);
  }

  public ProblemType type() {
    return type;
  }

  public List<ProblemError> errors() {
    return errors;
  }

  /** Seconds for the Retry-After header; 0 = none. */
  public int retryAfterSeconds() {
    return retryAfterSeconds;
  }
}
