package org.caunoi.report.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.UUID;
import org.caunoi.report.catalog.RegisterUnavailableException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Every failure as a problem; what is unexpected goes to the log, never to the caller. */
class ProblemMappers {
  static final String CHALLENGE = "Basic realm=\"caunoi\", charset=\"UTF-8\"";

  private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
  private static final String TYPE = "https://caunoi.org/problems/";
  private static final Map<Integer, String> CODES =
      Map.of(
          400, "bad-request",
          401, "unauthorized",
          403, "forbidden",
          404, "not-found",
          405, "method-not-allowed",
          406, "not-acceptable",
          413, "too-large",
          415, "unsupported-media-type",
          503, "unavailable");

  @Context HttpHeaders request;

  @ServerExceptionMapper
  Response problem(ProblemException e) {
    return answer(e.status(), e.code(), e.getMessage(), e.errors());
  }

  @ServerExceptionMapper({AuthenticationFailedException.class, UnauthorizedException.class})
  Response unknownCaller(SecurityException e) {
    return Response.fromResponse(
            answer(
                401, "unauthorized", "Send the user name and password by HTTP Basic.", List.of()))
        .header(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE)
        .build();
  }

  @ServerExceptionMapper
  Response notAllowed(ForbiddenException e) {
    return answer(
        403, "forbidden", "This needs a role that your account does not have.", List.of());
  }

  @ServerExceptionMapper
  Response catalogueDown(RegisterUnavailableException e) {
    LOG.warnf("%s: %s", e.getMessage(), e.getCause());
    return Response.fromResponse(
            answer(503, "catalogue-unavailable", "Try again in a minute.", List.of()))
        .header(HttpHeaders.RETRY_AFTER, 30)
        .build();
  }

  @ServerExceptionMapper
  Response invalid(ConstraintViolationException e) {
    List<Problem.Error> errors =
        e.getConstraintViolations().stream()
            .map(v -> new Problem.Error(last(v.getPropertyPath()), "invalid", v.getMessage()))
            .toList();
    return answer(400, "bad-request", "Correct what errors names.", errors);
  }

  private static String last(Object path) {
    String text = path.toString();
    return "/" + text.substring(text.lastIndexOf('.') + 1);
  }

  @ServerExceptionMapper
  Response web(WebApplicationException e) {
    int status = e.getResponse().getStatus();
    if (e.getCause() instanceof JsonProcessingException json) {
      return badJson(json);
    }
    if (status < 400) {
      return e.getResponse();
    }
    return answer(status, CODES.getOrDefault(status, "error"), null, List.of());
  }

  /** Quarkus has a mapper of its own for mismatched input; the nearer type must be named. */
  @ServerExceptionMapper({JsonProcessingException.class, MismatchedInputException.class})
  Response badJson(JsonProcessingException e) {
    String pointer =
        e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()
            ? "/" + mapping.getPath().get(mapping.getPath().size() - 1).getFieldName()
            : "";
    return answer(
        400,
        "bad-request",
        "Send JSON of the documented form.",
        List.of(new Problem.Error(pointer, "json", null)));
  }

  @ServerExceptionMapper
  Response unexpected(Throwable e) {
    Response answer = answer(500, "internal", "Report the traceId to the operator.", List.of());
    LOG.errorf(e, "traceId %s", ((Problem) answer.getEntity()).traceId());
    return answer;
  }

  private Response answer(
      int status, String code, @Nullable String detail, List<Problem.Error> errors) {
    ResourceBundle titles =
        ResourceBundle.getBundle("org.caunoi.report.http.problems", language(), NO_FALLBACK);
    String title = titles.containsKey(code) ? titles.getString(code) : code;
    Problem problem =
        new Problem(TYPE + code, title, status, detail, errors, UUID.randomUUID().toString());
    return Response.status(status)
        .type("application/problem+json")
        .header(HttpHeaders.CONTENT_LANGUAGE, language().getLanguage())
        .entity(problem)
        .build();
  }

  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  /** Vietnamese unless English is asked for first. */
  private Locale language() {
    for (Locale wanted : request.getAcceptableLanguages()) {
      if ("en".equals(wanted.getLanguage())) {
        return Locale.ENGLISH;
      }
      if ("vi".equals(wanted.getLanguage())) {
        break;
      }
    }
    return Locale.forLanguageTag("vi");
  }
}
