package org.caunoi.report.http;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes problems: their type, their title in the caller's language, what to do about them. */
final class Problems {
  static final String MEDIA_TYPE = "application/problem+json";

  private static final String TYPE = "https://caunoi.org/problems/";
  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
  private static final List<Locale> KNOWN = List.of(VIETNAMESE, Locale.ENGLISH);
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  /** Code and advice for each status with which the framework, not a feature, answers. */
  private static final Map<Integer, Known> OF_STATUS =
      Map.of(
          400, new Known("bad-request", "Compare the request with /openapi.json."),
          401, new Known("unauthorized", "Send the user name and password by HTTP Basic."),
          403, new Known("forbidden", "This needs a role that your account does not have."),
          404, new Known("not-found", "Nothing is here; /openapi.json lists the addresses."),
          405, new Known("method-not-allowed", "Use a method that /openapi.json names for it."),
          406, new Known("not-acceptable", "Accept the media type that /openapi.json names."),
          413, new Known("too-large", "Send less."),
          415, new Known("unsupported-media-type", "Send what /openapi.json names."),
          503, new Known("unavailable", "Send the same request again later."));

  private static final Known OTHER = new Known("error", "Compare the request with /openapi.json.");

  private Problems() {}

  private record Known(String code, String advice) {}

  static Problem of(int status, Locale language) {
    Known known = OF_STATUS.getOrDefault(status, OTHER);
    return of(status, known.code(), known.advice(), List.of(), language);
  }

  static Problem of(
      int status, String code, String detail, List<Problem.Error> errors, Locale language) {
    ResourceBundle titles =
        ResourceBundle.getBundle("org.caunoi.report.http.problems", language, NO_FALLBACK);
    String title = titles.containsKey(code) ? titles.getString(code) : code;
    return new Problem(TYPE + code, title, status, detail, errors, UUID.randomUUID().toString());
  }

  /** Vietnamese, unless English is asked for first. */
  static Locale language(@Nullable String acceptLanguage) {
    try {
      Locale best =
          acceptLanguage == null ? null : Locale.lookup(LanguageRange.parse(acceptLanguage), KNOWN);
      return best == null ? VIETNAMESE : best;
    } catch (IllegalArgumentException e) {
      return VIETNAMESE;
    }
  }
}
