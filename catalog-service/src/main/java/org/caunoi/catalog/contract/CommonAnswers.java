package org.caunoi.catalog.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** The answers, headers and logins that operations share. */
final class CommonAnswers {

  /** Name of the answer that the document gives for a status. */
  private static final Map<String, Answer> BY_STATUS =
      Map.ofEntries(
          Map.entry(
              "400",
              new Answer(
                  "InvalidRequest",
                  "The request is wrong; errors[] says where.",
                  "invalid-request",
                  "Invalid request")),
          Map.entry(
              "401",
              new Answer(
                  "Unauthenticated",
                  "No login, or a wrong one.",
                  "unauthenticated",
                  "Login required")),
          Map.entry(
              "403",
              new Answer(
                  "Forbidden", "The caller's role does not allow it.", "forbidden", "Not allowed")),
          Map.entry(
              "404",
              new Answer("NotFound", "There is no such resource.", "not-found", "Not found")),
          Map.entry(
              "409",
              new Answer(
                  "Conflict",
                  "It contradicts what is there; detail says how.",
                  "conflict",
                  "Conflict")),
          Map.entry(
              "412",
              new Answer(
                  "Stale",
                  "Changed since it was read: read it again.",
                  "stale",
                  "The resource has changed in the meantime")),
          Map.entry(
              "413",
              new Answer("TooLarge", "The body is too large.", "too-large", "Content too large")),
          Map.entry(
              "415",
              new Answer(
                  "UnsupportedMediaType",
                  "Another media type is wanted.",
                  "unsupported-media-type",
                  "Unsupported media type")),
          Map.entry(
              "422",
              new Answer(
                  "Unprocessable",
                  "The form is right, the content is not; errors[] says where.",
                  "unprocessable",
                  "Content cannot be processed")),
          Map.entry(
              "428",
              new Answer(
                  "PreconditionRequired",
                  "If-Match is missing.",
                  "precondition-required",
                  "If-Match is required")),
          Map.entry(
              "429",
              new Answer(
                  "TooManyRequests",
                  "Too many wrong passwords; wait for Retry-After.",
                  "too-many-requests",
                  "Too many requests")),
          Map.entry(
              "503",
              new Answer(
                  "Unavailable",
                  "The database is away; come back after Retry-After.",
                  "unavailable",
                  "Temporarily unavailable")),
          Map.entry(
              "default",
              new Answer(
                  "Problem", "Anything else that went wrong.", "internal", "Internal error")));

  private record Answer(String name, String description, String code, String title) {}

  private CommonAnswers() {}

  static APIResponse reference(String status) {
    return OASFactory.createAPIResponse()
        .ref("#/components/responses/" + BY_STATUS.get(status).name());
  }

  /** The content of a problem that an operation describes itself. */
  static Content problem() {
    return OASFactory.createContent()
        .addMediaType(
            "application/problem+json",
            OASFactory.createMediaType()
                .schema(OASFactory.createSchema().ref("#/components/schemas/Problem")));
  }

  static Header etag() {
    return OASFactory.createHeader().ref("#/components/headers/ETag");
  }

  static Header link() {
    return OASFactory.createHeader().ref("#/components/headers/Link");
  }

  static void addTo(Components components) {
    new TreeMap<>(BY_STATUS)
        .forEach(
            (status, answer) -> components.addResponse(answer.name(), response(status, answer)));
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

  private static APIResponse response(String status, Answer answer) {
    APIResponse response =
        OASFactory.createAPIResponse()
            .description(answer.description())
            .content(
                OASFactory.createContent()
                    .addMediaType(
                        "application/problem+json",
                        OASFactory.createMediaType()
                            .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))
                            .example(example(status, answer))));
    response.addHeader(
        "API-Version", OASFactory.createHeader().ref("#/components/headers/ApiVersion"));
    if (status.equals("429") || status.equals("503")) {
      response.addHeader(
          "Retry-After", OASFactory.createHeader().ref("#/components/headers/RetryAfter"));
    }
    return response;
  }

  private static Map<String, Object> example(String status, Answer answer) {
    Map<String, Object> problem = new LinkedHashMap<>();
    problem.put("type", "https://caunoi.org/problems/" + answer.code());
    problem.put("title", answer.title());
    problem.put("status", status.equals("default") ? 500 : Integer.parseInt(status));
    problem.put("detail", answer.description());
    problem.put("traceId", "0af7651916cd43dd8448eb211c80319c");
    return problem;
  }
}
