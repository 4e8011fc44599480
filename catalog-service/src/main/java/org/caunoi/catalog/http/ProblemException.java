package org.caunoi.catalog.http;

import jakarta.ws.rs.WebApplicationException;
import java.io.Serial;
import java.util.List;

/**
 * Thrown where a request cannot be met; becomes a {@link Problem}.
 *
 * <pre>throw new ProblemException(ProblemType.NOT_FOUND, "Hãy tìm trong danh sách.", "Look …");
 * </pre>
 */
public final class ProblemException extends WebApplicationException {
  @Serial private static final long serialVersionUID = 1L;

  private final transient ProblemType type;
  private final transient Advice advice;
  private final transient List<ProblemError> errors;
  private final transient List<Candidate> candidates;
  private final int retryAfterSeconds;

  /** The texts say what to do; the caller is shown the one of the language that is asked for. */
  public ProblemException(ProblemType type, String vi, String en, ProblemError... errors) {
    this(type, new Advice(vi, en), List.of(errors), List.of(), 0);
  }

  private ProblemException(
      ProblemType type,
      Advice advice,
      List<ProblemError> errors,
      List<Candidate> candidates,
      int retryAfterSeconds) {
    super(advice.en(), type.status());
    this.type = type;
    this.advice = advice;
    this.errors = errors;
    this.candidates = candidates;
    this.retryAfterSeconds = retryAfterSeconds;
  }

  /** The same with the list of everything that is wrong. */
  public static ProblemException of(ProblemType type, Advice advice, List<ProblemError> errors) {
    return new ProblemException(type, advice, List.copyOf(errors), List.of(), 0);
  }

  /** One that tells the caller when to come back. */
  public static ProblemException retryAfter(ProblemType type, Advice advice, int seconds) {
    return new ProblemException(type, advice, List.of(), List.of(), seconds);
  }

  /** One that says what of the register the request may have meant. */
  public static ProblemException among(
      ProblemType type, Advice advice, List<Candidate> candidates) {
    return new ProblemException(type, advice, List.of(), List.copyOf(candidates), 0);
  }

  public ProblemType type() {
    return type;
  }

  public Advice advice() {
    return advice;
  }

  public List<ProblemError> errors() {
    return errors;
  }

  public List<Candidate> candidates() {
    return candidates;
  }

  /** Seconds for the Retry-After header; 0 = none. */
  public int retryAfterSeconds() {
    return retryAfterSeconds;
  }
}
