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
import org.caunoi.report.catalog.RegisterUnavailableException;
import org.caunoi.report.storage.StorageFault;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Every failure as a problem; what is unexpected goes to the log, never to the caller. */
class ProblemMappers {
  static final String CHALLENGE = "Basic realm=\"caunoi\", charset=\"UTF-8\"";

  private static final int TOO_MANY = 429;
  private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

  @Context HttpHeaders request;

  @ServerExceptionMapper
  Response problem(ProblemException e) {
    Response answer = answer(e.status(), e.code(), e.getMessage(), e.errors());
    return e.status() == TOO_MANY
        ? Response.fromResponse(answer).header(HttpHeaders.RETRY_AFTER, 60).build()
        : answer;
  }

  @ServerExceptionMapper({AuthenticationFailedException.class, UnauthorizedException.class})
  Response unknownCaller(SecurityException e) {
    return Response.fromResponse(answer(401))
        .header(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE)
        .build();
  }

  @ServerExceptionMapper
  Response notAllowed(ForbiddenException e) {
    return answer(403);
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

  /** Only query parameters are validated so; a body is checked by the record that it becomes. */
  private static String last(Object path) {
    String text = path.toString();
    return "?" + text.substring(text.lastIndexOf('.') + 1);
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
    return answer(status);
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
        List.of(new Problem.Error(pointer, "json", said(e))));
  }

  /** What our own records say about a value; the parser's words name classes. */
  private static @Nullable String said(JsonProcessingException e) {
    return e.getCause() instanceof IllegalArgumentException ours ? ours.getMessage() : null;
  }

  @ServerExceptionMapper
  Response unexpected(Throwable e) {
    return StorageFault.behind(e).map(this::storage).orElseGet(() -> fault(e));
  }

  /** What was begun is undone: each request is one transaction. */
  private Response storage(StorageFault fault) {
    LOG.errorf("refused: %s", fault.said());
    String detail =
        "Nothing was changed: "
            + fault.said()
            + ". Tell the operator; send the same request again when it is mended.";
    return Response.fromResponse(answer(503, "archive-unavailable", detail, List.of()))
        .header(HttpHeaders.RETRY_AFTER, 60)
        .build();
  }

  private Response fault(Throwable e) {
    Response answer = answer(500, "internal", "Report the traceId to the operator.", List.of());
    LOG.errorf(e, "traceId %s", ((Problem) answer.getEntity()).traceId());
    return answer;
  }

  private Response answer(int status) {
    return answer(Problems.of(status, language()));
  }

  private Response answer(int status, String code, String detail, List<Problem.Error> errors) {
    return answer(Problems.of(status, code, detail, errors, language()));
  }

  private Response answer(Problem problem) {
    return Response.status(problem.status())
        .type(Problems.MEDIA_TYPE)
        .header(HttpHeaders.CONTENT_LANGUAGE, language().getLanguage())
        .entity(problem)
        .build();
  }

  private Locale language() {
    return Problems.language(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
  }
}
