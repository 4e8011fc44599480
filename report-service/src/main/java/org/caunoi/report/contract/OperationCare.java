package org.caunoi.report.contract;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** Gives an operation its rights, its headers and the problems that its form makes possible. */
final class OperationCare {
  private static final String JSON = "application/json";
  private static final String PDF = "application/pdf";
  private static final Pattern ALTERNATIVES = Pattern.compile("\\w+(\\|\\w+)+");
  private static final int LONGEST_PAGE = 200;
  private static final int USUAL_PAGE = 50;

  private final Operations operations;
  private final SchemaCare schemas;

  OperationCare(Operations operations, SchemaCare schemas) {
    this.operations = operations;
    this.schemas = schemas;
  }

  void complete(Operation operation) {
    APIResponses answers = operation.getResponses();
    secure(operation, answers);
    List<Parameter> parameters = Optional.ofNullable(operation.getParameters()).orElse(List.of());
    parameters.forEach(parameter -> complete(parameter, answers));
    if (operation.getRequestBody() != null) {
      asJson(operation.getRequestBody().getContent());
      List.of("400", "413", "415").forEach(status -> add(answers, status));
    }
    if (operations.isConditional(operation.getOperationId())) {
      operation.addParameter(header("If-None-Match", "ETag of what the reader has."));
      answers.addAPIResponse(
          "304", OASFactory.createAPIResponse().description("Unchanged: the reader has it."));
    }
    if (isDocument(answers)) {
      operation.addParameter(header("Range", "A piece of it, as bytes=0-99."));
      answers.addAPIResponse("206", piece());
      add(answers, "416");
    }
    describe(answers, operations.isConditional(operation.getOperationId()));
    List.of("429", "503", "default").forEach(status -> add(answers, status));
    // Numbers first, then "default".
    answers.setAPIResponses(new TreeMap<>(answers.getAPIResponses()));
  }

  private void secure(Operation operation, APIResponses answers) {
    List<String> roles = operations.roles(operation.getOperationId());
    if (!roles.isEmpty()) {
      operation.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme("basic"));
      String said = operation.getDescription();
      String may = "Allowed from " + String.join(", ", roles) + " upwards.";
      operation.description(said == null ? may : said + "\n\n" + may);
      List.of("401", "403").forEach(status -> add(answers, status));
    }
  }

  private void complete(Parameter parameter, APIResponses answers) {
    parameter.schema(schemas.inPlace(parameter.getSchema()));
    switch (String.valueOf(parameter.getIn())) {
      case "path" -> {
        parameter.description("Its id.");
        add(answers, "404");
      }
      case "header" -> {
        // Required, although its absence is answered with 428 and not with 400.
        parameter.required(true).description("ETag of the state that the change is meant for.");
        List.of("409", "412", "428").forEach(status -> add(answers, status));
      }
      default -> {
        query(parameter);
        add(answers, "400");
      }
    }
  }

  /** The code reads text, so that it can say itself what is wrong with it. */
  private static void query(Parameter parameter) {
    Schema schema = OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    String pattern = parameter.getSchema().getPattern();
    switch (parameter.getName()) {
      case "limit" -> {
        schema.type(List.of(Schema.SchemaType.INTEGER)).defaultValue(USUAL_PAGE);
        schema.minimum(BigDecimal.ONE);
        schema.maximum(BigDecimal.valueOf(LONGEST_PAGE));
        parameter.description("The most items of a page.");
      }
      case "cursor" -> parameter.description("next of the page before, with the same filters.");
      case "from", "to" -> {
        schema.format("date");
        parameter.description("Periods that begin on this day, or after (from) or before (to) it.");
      }
      default -> {
        if (pattern != null && ALTERNATIVES.matcher(pattern).matches()) {
          schema.enumeration(Arrays.asList((Object[]) pattern.split("\\|")));
        }
      }
    }
    parameter.schema(schema);
  }

  private void describe(APIResponses answers, boolean conditional) {
    answers
        .getAPIResponses()
        .forEach(
            (status, answer) -> {
              if (!status.startsWith("2") && !status.startsWith("3")) {
                return;
              }
              answer.addHeader("API-Version", CommonAnswers.header("ApiVersion"));
              Map<String, Schema> members = schemas.members(json(answer));
              if (conditional || members.containsKey("version")) {
                answer.addHeader("ETag", CommonAnswers.header("ETag"));
              }
              if (members.containsKey("next")) {
                answer.addHeader("Link", CommonAnswers.header("Link"));
              }
            });
  }

  private static Schema json(APIResponse answer) {
    boolean has = answer.getContent() != null && answer.getContent().hasMediaType(JSON);
    return has ? answer.getContent().getMediaType(JSON).getSchema() : OASFactory.createSchema();
  }

  /** Bodies are read as JSON, whatever they say they are. */
  private static void asJson(Content content) {
    if (content.hasMediaType("*/*")) {
      content.addMediaType(JSON, content.getMediaType("*/*"));
      content.removeMediaType("*/*");
    }
  }

  private static boolean isDocument(APIResponses answers) {
    APIResponse answer = answers.getAPIResponse("200");
    return answer != null && answer.getContent() != null && answer.getContent().hasMediaType(PDF);
  }

  private static APIResponse piece() {
    Schema bytes = OASFactory.createSchema().addType(Schema.SchemaType.STRING).format("binary");
    return OASFactory.createAPIResponse()
        .description("The piece that Range asks for; Content-Range says which it is.")
        .content(
            OASFactory.createContent()
                .addMediaType(PDF, OASFactory.createMediaType().schema(bytes)));
  }

  private static Parameter header(String name, String description) {
    return OASFactory.createParameter()
        .name(name)
        .in(Parameter.In.HEADER)
        .description(description)
        .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
  }

  private static void add(APIResponses answers, String status) {
    if (!answers.hasAPIResponse(status)) {
      answers.addAPIResponse(status, CommonAnswers.reference(status));
    }
  }
}
