package org.caunoi.report.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** The problems, headers and the login that operations share. */
final class CommonAnswers {
  private static final String PROBLEM = "application/problem+json";
  private static final Set<String> TO_BE_REPEATED = Set.of("429", "503");

  /** What the document calls each problem; titles as an English reader gets them. */
  private static final Map<String, Answer> BY_STATUS =
      Map.ofEntries(
          answer(
              "400",
              "BadRequest",
              "bad-request",
              "The request is not valid",
              "errors[] says where."),
          answer(
              "401", "Unauthorized", "unauthorized", "Login needed", "No login, or a wrong one."),
          answer("403", "Forbidden", "forbidden", "Not allowed", "This needs another role."),
          answer("404", "NotFound", "not-found", "Not found", "There is no such thing."),
          answer(
              "409",
              "WrongState",
              "wrong-state",
              "The brief's state does not allow this",
              "It contradicts what is there; detail says how."),
          answer(
              "412",
              "PreconditionFailed",
              "precondition-failed",
              "It has changed meanwhile",
              "Read it again and decide again."),
          answer("413", "TooLarge", "too-large", "The content is too large", "Send less."),
          answer(
              "415",
              "UnsupportedMediaType",
              "unsupported-media-type",
              "Form of content not supported",
              "Send application/json."),
          answer(
              "416",
              "RangeNotSatisfiable",
              "range-not-satisfiable",
              "No such piece",
              "The document is shorter; Content-Range says how long it is."),
          answer(
              "428",
              "PreconditionRequired",
              "precondition-required",
              "If-Match is missing",
              "Send the ETag of the state that the change is meant for."),
          answer(
              "429",
              "TooMany",
              "too-many",
              "Too many requests are waiting",
              "Ask again after Retry-After."),
          answer(
              "503",
              "Unavailable",
              "archive-unavailable",
              "The archive cannot be read or written for the moment",
              "Nothing was changed; send the same request again after Retry-After."),
          answer("default", "Problem", "internal", "System fault", "Report the traceId."));

  private record Answer(String name, String code, String title, String detail) {}

  private CommonAnswers() {}

  private static Map.Entry<String, Answer> answer(
      String status, String name, String code, String title, String detail) {
    return Map.entry(status, new Answer(name, code, title, detail));
  }

  static APIResponse reference(String status) {
    return OASFactory.createAPIResponse()
        .ref("#/components/responses/" + BY_STATUS.get(status).name());
  }

  static Header header(String name) {
    return OASFactory.createHeader().ref("#/components/headers/" + name);
  }

  static void addTo(Components components) {
    new TreeMap<>(BY_STATUS)
        .forEach(
            (status, answer) -> components.addResponse(answer.name(), response(status, answer)));
    components.addHeader("ApiVersion", text("Version of this API.", "1.0.0"));
    components.addHeader(
        "ETag", text("Version of what is answered, for If-Match and If-None-Match.", "\"3\""));
    components.addHeader(
        "Link",
        text(
            "The next page (RFC 8288); missing on the last one.",
            "<https://report.example.vn/api/v1/briefs?cursor=MjAyNC0w>; rel=\"next\""));
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
            .description("An account of the register; the register says who it is."));
  }

  private static Header text(String description, String example) {
    return OASFactory.createHeader()
        .description(description)
        .schema(
            OASFactory.createSchema().addType(Schema.SchemaType.STRING).examples(List.of(example)));
  }

  private static APIResponse response(String status, Answer answer) {
    APIResponse response =
        OASFactory.createAPIResponse()
            .description(answer.title() + ". " + answer.detail())
            .content(
                OASFactory.createContent()
                    .addMediaType(
                        PROBLEM,
                        OASFactory.createMediaType()
                            .schema(OASFactory.createSchema().ref(SchemaCare.SCHEMAS + "Problem"))
                            .example(example(status, answer))));
    response.addHeader("API-Version", header("ApiVersion"));
    if (TO_BE_REPEATED.contains(status)) {
      response.addHeader("Retry-After", header("RetryAfter"));
    }
    return response;
  }

  private static Map<String, Object> example(String status, Answer answer) {
    Map<String, Object> problem = new LinkedHashMap<>();
    problem.put("type", "https://caunoi.org/problems/" + answer.code());
    problem.put("title", answer.title());
    problem.put("status", status.equals("default") ? 500 : Integer.parseInt(status));
    problem.put("detail", answer.detail());
    problem.put("traceId", "5c0f0c0e-7c5f-4a8c-9d5e-0d1f2a3b4c5d");
    return problem;
  }
}
