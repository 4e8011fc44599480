package org.caunoi.ingest.http;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Thrown to answer a problem. */
public class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final ProblemType type;
  private final transient List<FieldError> errors;
  private final @Nullable Duration retryAfter;

  private ProblemException(
      ProblemType type, List<FieldError> errors, @Nullable Duration retryAfter) {
    super(type + " " + errors);
    this.type = type;
    this.errors = errors;
    this.retryAfter = retryAfter;
  }

  /** A problem with the whole request. */
  public ProblemException(ProblemType type) {
    this(type, List.of(), null);
  }

  /** A problem that goes away by itself. */
  public ProblemException(ProblemType type, Duration retryAfter) {
    this(type, List.of(), retryAfter);
  }

  /** A query parameter that breaks a rule. */
  public static ProblemException parameter(String name, String code, String detail) {
    return new ProblemException(
        ProblemType.INVALID_PARAMETER, List.of(new FieldError("/" + name, code, detail)), null);
  }

  /** Query parameters that do not exist. */
  static ProblemException unknownParameters(List<String> names) {
    return new ProblemException(
        ProblemType.UNKNOWN_PARAMETER,
        names.stream().map(n -> new FieldError("/" + n, "unknown-parameter", null)).toList(),
        null);
  }

  ProblemType type() {
    return type;
  }

  List<FieldError> errors() {
    return errors;
  }

  @Nullable Duration retryAfter() {
    return retryAfter;
  }
}
