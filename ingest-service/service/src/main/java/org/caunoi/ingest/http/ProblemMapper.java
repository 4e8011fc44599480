package org.caunoi.ingest.http;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.List;
import java.util.Locale;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Answers every exception as a problem; what is not foreseen is logged and shown without details.
 */
class ProblemMapper {

  private static final Logger LOG = Logger.getLogger(ProblemMapper.class);
  private static final String CHALLENGE = "Basic realm=\"Cau Noi\", charset=\"UTF-8\"";

  @ServerExceptionMapper
  Response map(ProblemException e, HttpServerRequest request, HttpHeaders headers) {
    var answer = answer(e.type(), e.errors(), request, headers);
    var retryAfter = e.retryAfter();
    if (retryAfter != null) {
      answer.header(HttpHeaders.RETRY_AFTER, Math.max(1, retryAfter.toSeconds()));
    }
    return answer.build();
  }

  @ServerExceptionMapper({AuthenticationFailedException.class, UnauthorizedException.class})
  Response challenge(HttpServerRequest request, HttpHeaders headers) {
    return answer(ProblemType.UNAUTHORIZED, List.of(), request, headers)
        .header(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE)
        .build();
  }

  @ServerExceptionMapper
  Response map(ForbiddenException e, HttpServerRequest request, HttpHeaders headers) {
    return answer(ProblemType.FORBIDDEN, List.of(), request, headers).build();
  }

  @ServerExceptionMapper
  Response map(WebApplicationException e, HttpServerRequest request, HttpHeaders headers) {
    var status = e.getResponse().getStatus();
    if (status < 400) {
      return e.getResponse();
    }
    var answer = answer(ProblemType.ofStatus(status), List.of(), request, headers);
    var allow = e.getResponse().getHeaderString(HttpHeaders.ALLOW);
    return allow == null ? answer.build() : answer.header(HttpHeaders.ALLOW, allow).build();
  }

  @ServerExceptionMapper
  Response map(Throwable e, HttpServerRequest request, HttpHeaders headers) {
    LOG.errorf(e, "%s %s failed, trace %s", request.method(), request.path(), TraceId.of(request));
    return answer(ProblemType.INTERNAL_ERROR, List.of(), request, headers).build();
  }

  private static ResponseBuilder answer(
      ProblemType type, List<FieldError> errors, HttpServerRequest request, HttpHeaders headers) {
    var language = Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    var problem = Problem.of(type, language, TraceId.of(request)).with(request.path(), errors);
    return Response.status(type.status())
        .type(Problem.MEDIA_TYPE)
        .header(HttpHeaders.CONTENT_LANGUAGE, language.equals(Locale.ENGLISH) ? "en" : "vi")
        .entity(problem);
  }
}
