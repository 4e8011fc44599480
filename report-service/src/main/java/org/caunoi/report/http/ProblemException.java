package org.caunoi.report.http;

import java.util.List;

/** A request that cannot be served, with the problem to answer. */
public final class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int status;
  private final String code;
  private final transient List<Problem.Error> errors;

  /**
   * A problem.
   *
   * @param code last part of its type, kebab-case; it has a title in both languages
   * @param detail what to do
   */
  public ProblemException(int status, String code, String detail) {
    this(status, code, detail, List.of());
  }

  /** A problem with what is wrong in the parts. */
  public ProblemException(int status, String code, String detail, List<Problem.Error> errors) {
    super(detail);
    this.status = status;
    this.code = code;
    this.errors = List.copyOf(errors);
  }

  /** It is malformed (400). */
  public static ProblemException badRequest(String detail) {
    return new ProblemException(400, "bad-request", detail);
  }

  /** There is no such thing (404). */
  public static ProblemException notFound(String detail) {
    return new ProblemException(404, "not-found", detail);
  }

  /** It contradicts how things stand (409). */
  public static ProblemException conflict(String code, String detail) {
    return new ProblemException(409, code, detail);
  }

  /** HTTP status. */
  public int status() {
    return status;
  }

  /** Last part of the problem's type. */
  public String code() {
    return code;
  }

  List<Problem.Error> errors() {
    return errors;
  }
}
