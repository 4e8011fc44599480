package org.caunoi.catalog.http;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes problems: picks the language of title and detail and the trace id from the request. */
@Singleton
public class Problems {

  /** Media type of RFC 9457. */
  public static final String MEDIA_TYPE = "application/problem+json";

  /** A database that restarts is back within seconds; more would only delay the callers. */
  static final int RETRY_AFTER_SECONDS = 5;

  /** The problem as a body. */
  Problem problem(
      HttpServerRequest request, ProblemType type, Advice advice, List<ProblemError> errors) {
    return problem(request, type, advice, errors, List.of());
  }

  /** The problem as a body that names what the request may have meant. */
  Problem problem(
      HttpServerRequest request,
      ProblemType type,
      Advice advice,
      List<ProblemError> errors,
      List<Candidate> candidates) {
    boolean english = prefersEnglish(request.getHeader("Accept-Language"));
    return new Problem(
        type.uri(),
        english ? type.titleEn() : type.titleVi(),
        type.status(),
        english ? advice.en() : advice.vi(),
        request.path(),
        errors,
        candidates,
        RequestIds.of(request));
  }

  /** What a refused part of a request is told, within the answer to the whole. */
  public Problem of(ProblemException refused, HttpServerRequest request) {
    return problem(request, refused.type(), refused.advice(), refused.errors());
  }

  /** The problem as an answer, with the headers its status asks for. */
  Response response(Problem problem, int retryAfterSeconds) {
    Response.ResponseBuilder response =
        Response.status(problem.status())
            .type(MEDIA_TYPE)
            .header("Cache-Control", "no-store")
            .header("Vary", "Accept-Language")
            .entity(problem);
    if (problem.status() == 401) {
      response.header("WWW-Authenticate", "Basic realm=\"caunoi\", charset=\"UTF-8\"");
    }
    if (retryAfterSeconds > 0) {
      response.header("Retry-After", retryAfterSeconds);
    }
    return response.build();
  }

  /** Vietnamese unless the caller asks for English before Vietnamese. */
  static boolean prefersEnglish(@Nullable String acceptLanguage) {
    if (acceptLanguage == null) {
      return false;
    }
    try {
      String best =
          Locale.lookupTag(Locale.LanguageRange.parse(acceptLanguage.strip()), List.of("vi", "en"));
      return "en".equals(best);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
