package org.caunoi.ingest.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An error as RFC 9457 writes it.
 *
 * @param instance path of the request, or of the page concerned
 * @param traceId names the request in the log
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema
public record Problem(
    URI type,
    String title,
    int status,
    String detail,
    @Nullable String instance,
    List<FieldError> errors,
    @Nullable String traceId) {

  /** Media type of problems. */
  public static final String MEDIA_TYPE = "application/problem+json";

  /** Vietnamese: the texts of {@code problems.properties}. */
  public static final Locale DEFAULT_LANGUAGE = Locale.ROOT;

  /** A problem in a language, without errors of single fields. */
  public static Problem of(ProblemType type, Locale language, @Nullable String traceId) {
    return new Problem(
        type.uri(),
        type.title(language),
        type.status(),
        type.detail(language),
        null,
        List.of(),
        traceId);
  }

  Problem with(@Nullable String instance, List<FieldError> errors) {
    return new Problem(type, title, status, detail, instance, errors, traceId);
  }
}
