package org.caunoi.catalog.http;

/** What to do about a status that the framework, not a feature, answers with. */
final class StatusAdvice {
  static final String LOGIN =
      "Send the name and password of an account (HTTP Basic) or a service key (X-API-Key).";
  static final String RIGHTS = "Ask an administrator for the role that this operation needs.";

  private StatusAdvice() {}

  static String of(ProblemType type) {
    return switch (type.status()) {
      case 401 -> LOGIN;
      case 403 -> RIGHTS;
      case 404 -> "Nothing is at this address; /openapi.json lists the routes (no trailing slash).";
      case 405 -> "Use a method that /openapi.json names for this address.";
      case 406 -> "Accept the media type that /openapi.json names for this operation.";
      case 413 -> "Send less; /openapi.json says how much this operation takes.";
      case 415 -> "Send the media type that /openapi.json names for this operation.";
      case 503 -> "Send the same request again later.";
      default ->
          type.status() < 500
              ? "Compare the request with /openapi.json."
              : "Report the traceId to the operator.";
    };
  }
}
