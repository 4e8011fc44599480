package org.caunoi.catalog.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caunoi.catalog.http.ProblemType;
import org.caunoi.catalog.http.Problems;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** The answers, headers and logins that operations share. */
final class CommonAnswers {

  /** The answers by the status that the document gives them for. */
  private static final Map<String, Answer> BY_STATUS =
      Stream.of(
              new Answer(
                  "InvalidRequest",
                  "The request is wrong; errors[] says where.",
                  ProblemType.INVALID_REQUEST),
              new Answer(
                  "Unauthenticated", "No login, or a wrong one.", ProblemType.UNAUTHENTICATED),
              new Answer(
                  "Forbidden", "The caller's role does not allow it.", ProblemType.FORBIDDEN),
              new Answer("NotFound", "There is no such resource.", ProblemType.NOT_FOUND),
              new Answer(
                  "Conflict",
                  "It contradicts what is there; detail says how.",
                  ProblemType.CONFLICT),
              new Answer("Stale", "Changed since it was read: read it again.", ProblemType.STALE),
              new Answer("TooLarge", "The body is too large.", ProblemType.TOO_LARGE),
              new Answer(
                  "UnsupportedMediaType",
                  "Another media type is wanted.",
                  ProblemType.UNSUPPORTED_MEDIA_TYPE),
              new Answer(
                  "Unprocessable",
                  "The form is right, the content is not; errors[] says where.",
                  ProblemType.UNPROCESSABLE),
              new Answer(
                  "PreconditionRequired",
                  "If-Match is missing.",
                  ProblemType.PRECONDITION_REQUIRED),
              new Answer(
                  "TooManyRequests",
                  "Too many wrong passwords; wait for Retry-After.",
                  ProblemType.TOO_MANY_REQUESTS),
              new Answer(
                  "Unavailable",
                  "The database is away; come back after Retry-After.",
                  ProblemType.UNAVAILABLE),
              new Answer("Problem", "Anything else that went wrong.", ProblemType.INTERNAL))
          .collect(Collectors.toMap(Answer::status, answer -> answer));

  private record Answer(String name, String description, ProblemType type) {

    private String status() {
      return type == ProblemType.INTERNAL ? "default" : Integer.toString(type.status());
    }

    private Map<String, Object> example() {
      Map<String, Object> problem = new LinkedHashMap<>();
      problem.put("type", type.uri());
      problem.put("title", type.titleEn());
      problem.put("status", type.status());
      problem.put("detail", description);
      problem.put("traceId", "0af7651916cd43dd8448eb211c80319c");
      return problem;
    }
  }

  private CommonAnswers() {}

  static APIResponse reference(String status) {
    return OASFactory.createAPIResponse()
        .ref("#/components/responses/" + BY_STATUS.get(status).name());
  }

  /** The content of a problem that an operation describes itself. */
  static Content problem() {
    return OASFactory.createContent()
        .addMediaType(
            Problems.MEDIA_TYPE,
            OASFactory.createMediaType()
                .schema(OASFactory.createSchema().ref("#/components/schemas/Problem")));
  }

  /** A reference to one of the shared headers. */
  static Header header(String name) {
    return OASFactory.createHeader().ref("#/components/headers/" + name);
  }

  static void addTo(Components components) {
    new TreeMap<>(BY_STATUS)
        .forEach((status, answer) -> components.addResponse(answer.name(), response(answer)));
    components.addHeader("ApiVersion", header("Version of this API.", "1.0.0"));
    components.addHeader(
        "ETag", header("Version of the resource, for If-Match and If-None-Match.", "\"3\""));
    components.addHeader(
        "Link",
        header(
            "The next page (RFC 8288); missing on the last one.",
            "</api/v1/localities?cursor=NTc5>; rel=\"next\""));
    components.addHeader(
        "RetryAfter",
        OASFactory.createHeader()
            .description("Seconds to wait.")
            .schema(OASFactory.createSchema().addType(Schema.SchemaType.INTEGER)));
    components.addSecurityScheme(
        "basic",
        OASFactory.createSecurityScheme()
            .type(SecurityScheme.Type.HTTP)
            .scheme("basic")
            .description("An account of a person."));
    components.addSecurityScheme(
        "serviceKey",
        OASFactory.createSecurityScheme()
            .type(SecurityScheme.Type.APIKEY)
            .in(SecurityScheme.In.HEADER)
            .name("X-API-Key")
            .description("The key of one of our services."));
  }

  private static Header header(String description, String example) {
    return OASFactory.createHeader()
        .description(description)
        .schema(
            OASFactory.createSchema().addType(Schema.SchemaType.STRING).examples(List.of(example)));
  }

  private static APIResponse response(Answer answer) {
    Content problem = problem();
    problem.getMediaType(Problems.MEDIA_TYPE).example(answer.example());
    APIResponse response =
        OASFactory.createAPIResponse().description(answer.description()).content(problem);
    response.addHeader("API-Version", header("ApiVersion"));
    if (answer.type() == ProblemType.TOO_MANY_REQUESTS
        || answer.type() == ProblemType.UNAVAILABLE) {
      response.addHeader("Retry-After", header("RetryAfter"));
    }
    return response;
  }
}
