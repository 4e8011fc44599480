package org.caunoi.catalog.contract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.jspecify.annotations.Nullable;

/** Gives an operation its rights, its headers and the problems that its form makes possible. */
final class OperationCare {
  private static final String IF_NONE_MATCH = "If-None-Match";

  private final Map<String, List<String>> rolesByOperation;
  private final Components components;
  private final SchemaCare schemas;

  OperationCare(
      Map<String, List<String>> rolesByOperation, Components components, SchemaCare schemas) {
    this.schemas = schemas;
    this.rolesByOperation = rolesByOperation;
    this.components = components;
  }

  void complete(Operation operation) {
    secure(operation);
    describeHeaders(operation);
    describeParameters(operation);
    addProblems(operation);
    addUnchanged(operation);
    tidy(operation);
  }

  /** People by their lowest role, services by theirs. */
  private void secure(Operation operation) {
    List<String> roles = rolesByOperation.get(operation.getOperationId());
    if (roles == null) {
      return;
    }
    List<String> people = roles.stream().filter(role -> !isService(role)).toList();
    List<String> services = roles.stream().filter(OperationCare::isService).toList();
    if (!people.isEmpty()) {
      operation.addSecurityRequirement(requirement("basic"));
    }
    if (!services.isEmpty()) {
      operation.addSecurityRequirement(requirement("serviceKey"));
    }
    String may = "Allowed: " + String.join(", ", roles) + ".";
    String said = operation.getDescription();
    operation.description(said == null ? may : said + "\n\n" + may);
  }

  private static boolean isService(String role) {
    return role.startsWith("SERVICE_");
  }

  private static SecurityRequirement requirement(String scheme) {
    return OASFactory.createSecurityRequirement().addScheme(scheme);
  }

  private void describeHeaders(Operation operation) {
    operation
        .getResponses()
        .getAPIResponses()
        .forEach(
            (status, response) -> {
              if (!status.startsWith("2")) {
                return;
              }
              response.addHeader("API-Version", CommonAnswers.header("ApiVersion"));
              Map<String, Schema> members = members(response);
              if (members.containsKey("version") || has(operation, "header", IF_NONE_MATCH)) {
                response.addHeader("ETag", CommonAnswers.header("ETag"));
              }
              if (members.containsKey("items") && members.containsKey("next")) {
                response.addHeader("Link", CommonAnswers.header("Link"));
              }
            });
  }

  private void describeParameters(Operation operation) {
    for (Parameter parameter : parameters(operation)) {
      if (parameter.getSchema() != null) {
        parameter.schema(schemas.inPlace(parameter.getSchema()));
      }
      if ("If-Match".equals(parameter.getName())) {
        // Required, although its absence is answered with 428 and not with 400.
        parameter.required(true).description("ETag of the state that the change is meant for.");
      }
      if (IF_NONE_MATCH.equals(parameter.getName())) {
        parameter.description("ETag of the state that the caller has.");
      }
    }
  }

  private static void addProblems(Operation operation) {
    APIResponses answers = operation.getResponses();
    boolean changes = has(operation, "header", "If-Match");
    if (operation.getSecurity() != null) {
      List.of("401", "403", "429").forEach(status -> add(answers, status));
    }
    if (operation.getRequestBody() != null) {
      List.of("400", "413", "415").forEach(status -> add(answers, status));
    }
    if (has(operation, "query", null)) {
      add(answers, "400");
    }
    if (has(operation, "path", null)) {
      add(answers, "404");
    }
    if (has(operation, "header", "Idempotency-Key")) {
      List.of("409", "422").forEach(status -> add(answers, status));
    }
    if (changes && operation.getRequestBody() != null) {
      add(answers, "422");
    }
    if (changes) {
      List.of("409", "412", "428").forEach(status -> add(answers, status));
    }
    add(answers, "503");
    add(answers, "default");
  }

  /** Whoever has the present version is told so. */
  private static void addUnchanged(Operation operation) {
    APIResponses answers = operation.getResponses();
    boolean versioned =
        answers.getAPIResponses().values().stream()
            .anyMatch(
                answer -> answer.getHeaders() != null && answer.getHeaders().containsKey("ETag"));
    if (versioned && operation.getRequestBody() == null && !answers.hasAPIResponse("304")) {
      if (!has(operation, "header", IF_NONE_MATCH)) {
        operation.addParameter(ifNoneMatch());
      }
      answers.addAPIResponse(
          "304", OASFactory.createAPIResponse().description("Unchanged: the caller has it."));
    }
  }

  /** Gives problems that an operation describes itself their form, and all answers an order. */
  private static void tidy(Operation operation) {
    APIResponses answers = operation.getResponses();
    answers
        .getAPIResponses()
        .forEach(
            (status, answer) -> {
              if (status.startsWith("4") && answer.getRef() == null) {
                answer.content(CommonAnswers.problem());
              }
            });
    // Numbers first, then "default".
    answers.setAPIResponses(new TreeMap<>(answers.getAPIResponses()));
  }

  private static Parameter ifNoneMatch() {
    return OASFactory.createParameter()
        .name(IF_NONE_MATCH)
        .in(Parameter.In.HEADER)
        .description("ETag of the state that the caller has.")
        .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
  }

  private static void add(APIResponses answers, String status) {
    if (!answers.hasAPIResponse(status)) {
      answers.addAPIResponse(status, CommonAnswers.reference(status));
    }
  }

  private static boolean has(Operation operation, String in, @Nullable String name) {
    return parameters(operation).stream()
        .anyMatch(
            p ->
                in.equals(String.valueOf(p.getIn())) && (name == null || name.equals(p.getName())));
  }

  private static List<Parameter> parameters(Operation operation) {
    return Optional.ofNullable(operation.getParameters()).orElse(List.of());
  }

  private Map<String, Schema> members(APIResponse response) {
    if (response.getContent() == null) {
      return Map.of();
    }
    MediaType json = response.getContent().getMediaType("application/json");
    if (json == null || json.getSchema() == null || json.getSchema().getRef() == null) {
      return Map.of();
    }
    Schema schema =
        components
            .getSchemas()
            .get(json.getSchema().getRef().substring(SchemaCare.SCHEMAS.length()));
    return Optional.ofNullable(schema).map(Schema::getProperties).orElse(Map.of());
  }
}
