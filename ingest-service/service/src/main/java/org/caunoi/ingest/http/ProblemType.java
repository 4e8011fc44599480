package org.caunoi.ingest.http;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * The kinds of problem this service answers (RFC 9457). Titles, and details that say what to do,
 * stand in {@code problems.properties} (Vietnamese) and {@code problems_en.properties}.
 */
public enum ProblemType {
  INVALID_REQUEST(400),
  INVALID_PARAMETER(400),
  UNKNOWN_PARAMETER(400),
  EMPTY_PAGE(400),
  UNAUTHORIZED(401),
  FORBIDDEN(403),
  NOT_FOUND(404),
  METHOD_NOT_ALLOWED(405),
  NOT_ACCEPTABLE(406),
  PRECONDITION_FAILED(412),
  PAGE_TOO_LARGE(413),
  UNSUPPORTED_MEDIA_TYPE(415),
  UNKNOWN_CHARSET(415),
  BINARY_PAGE(422),
  NO_ARTICLE(422),
  INTERNAL_ERROR(500),
  READING_FAILED(500),
  CATALOGUE_REFUSED(502),
  BUSY(503),
  CATALOGUE_UNAVAILABLE(503),
  NO_GAZETTEER(503);

  private static final String BASE = "https://caunoi.org/problems/";

  private final int status;

  ProblemType(int status) {
    this.status = status;
  }

  /** HTTP status. */
  public int status() {
    return status;
  }

  /** Stable identifier. */
  public URI uri() {
    return URI.create(BASE + code());
  }

  String title(Locale language) {
    return texts(language).getString(code() + ".title");
  }

  String detail(Locale language) {
    return texts(language).getString(code() + ".detail");
  }

  /** The kind for a status that the framework answers. */
  static ProblemType ofStatus(int status) {
    return Arrays.stream(values())
        .filter(type -> type.status == status)
        .findFirst()
        .orElse(status < 500 ? INVALID_REQUEST : INTERNAL_ERROR);
  }

  private String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static ResourceBundle texts(Locale language) {
    return ResourceBundle.getBundle(
        "problems", language, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
  }
}
