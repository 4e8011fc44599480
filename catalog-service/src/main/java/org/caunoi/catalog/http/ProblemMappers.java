package org.caunoi.catalog.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpServerRequest;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever a request ends with into a problem; nothing inward ever shows. */
class ProblemMappers {
  private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

  private final Problems problems;

  ProblemMappers(Problems problems) {
    this.problems = problems;
  }

  @ServerExceptionMapper
  Response map(WebApplicationException e, HttpServerRequest request) {
    if (e instanceof ProblemException p) {
      Problem body = problems.problem(request, p.type(), p.advice(), p.errors(), p.candidates());
      return problems.response(body, p.retryAfterSeconds());
    }
    if (e.getCause() instanceof JsonProcessingException json) {
      // The body's limit is reached while it is being read.
      if (json.getCause() instanceof ProblemException limit) {
        return map(limit, request);
      }
      return invalid(request, JsonErrors.of(json));
    }
    int status = e.getResponse().getStatus();
    if (status < 400) {
      return e.getResponse();
    }
    ProblemType type = ProblemType.ofStatus(status);
    Response answer = answer(request, type, StatusAdvice.of(type));
    String allow = e.getResponse().getHeaderString("Allow");
    return allow == null ? answer : Response.fromResponse(answer).header("Allow", allow).build();
  }

  @ServerExceptionMapper
  Response map(MismatchedInputException e, HttpServerRequest request) {
    return invalid(request, JsonErrors.of(e));
  }

  @ServerExceptionMapper
  Response map(ConstraintViolationException e, HttpServerRequest request) {
    return invalid(request, Violations.of(e));
  }

  @ServerExceptionMapper
  Response map(UnauthorizedException e, HttpServerRequest request) {
    return answer(request, ProblemType.UNAUTHENTICATED, StatusAdvice.LOGIN);
  }

  @ServerExceptionMapper
  Response map(AuthenticationFailedException e, HttpServerRequest request) {
    if (e.getCause() instanceof ProblemException p) {
      return map(p, request);
    }
    return answer(request, ProblemType.UNAUTHENTICATED, StatusAdvice.LOGIN);
  }

  @ServerExceptionMapper
  Response map(ForbiddenException e, HttpServerRequest request) {
    return answer(request, ProblemType.FORBIDDEN, StatusAdvice.RIGHTS);
  }

  @ServerExceptionMapper
  Response map(Throwable e, HttpServerRequest request) {
    if (DatabaseAway.causes(e)) {
      LOG.warnf("Database away: %s", e.getMessage());
      Problem body =
          problems.problem(request, ProblemType.UNAVAILABLE, StatusAdvice.LATER, List.of());
      return problems.response(body, Problems.RETRY_AFTER_SECONDS);
    }
    if (Collision.causes(e)) {
      LOG.warnf("%s %s came between another: %s", request.method(), request.path(), e.getMessage());
      Problem body = problems.problem(request, Collision.TYPE, Collision.AGAIN, List.of());
      return problems.response(body, Collision.RETRY_AFTER_SECONDS);
    }
    Problem body = problems.problem(request, ProblemType.INTERNAL, StatusAdvice.REPORT, List.of());
    LOG.errorf(e, "%s %s failed, traceId %s", request.method(), request.path(), body.traceId());
    return problems.response(body, 0);
  }

  private Response invalid(HttpServerRequest request, List<ProblemError> errors) {
    Problem body = problems.problem(request, ProblemType.INVALID_REQUEST, Advice.CORRECT, errors);
    return problems.response(body, 0);
  }

  private Response answer(HttpServerRequest request, ProblemType type, Advice advice) {
    return problems.response(problems.problem(request, type, advice, List.of()), 0);
  }
}
