package org.caunoi.report.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.UUID;
import org.caunoi.report.http.Answers;
import org.caunoi.report.http.JsonBody;
import org.caunoi.report.http.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * The recommendations of a brief, in its language: an officer's own words, a paragraph a line. They
 * are kept for the period; a new revision of its brief begins with them.
 */
@Path("/api/v1/briefs/{id}/recommendations")
@Tag(name = "recommendations")
@Produces(MediaType.APPLICATION_JSON)
class RecommendationsResource {
  private final Advice advice;
  private final Redrafting redrafting;
  private final JsonBody json;

  RecommendationsResource(Advice advice, Redrafting redrafting, JsonBody json) {
    this.advice = advice;
    this.redrafting = redrafting;
    this.json = json;
  }

  @GET
  @RolesAllowed("VIEWER")
  @Operation(operationId = "getRecommendations", summary = "Read the recommendations of a brief")
  @APIResponseSchema(
      value = Recommendations.Words.class,
      responseCode = "200",
      responseDescription = "The words that stand; version 0 where there are none")
  public Response read(@PathParam("id") UUID id) {
    return answer(advice.read(id));
  }

  /** Needs If-Match with the version read, "0" where there are none yet; "" takes them back. */
  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed("OFFICER")
  @Operation(
      operationId = "writeRecommendations",
      summary = "Write the recommendations of a draft",
      description =
          "If-Match is the version read, 0 where there are none yet; an empty text takes them back.")
  @APIResponseSchema(
      value = Recommendations.Words.class,
      responseCode = "200",
      responseDescription = "The words that stand")
  public Response write(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @RequestBodySchema(Text.class) @Nullable String body,
      @Context SecurityContext caller)
      throws JsonProcessingException {
    Text text = json.read(body, Text.class, new Text(null));
    if (text.text() == null) {
      throw ProblemException.badRequest("Give a text; \"\" takes it back.");
    }
    Desk.Act act = new Desk.Act(id, caller.getUserPrincipal().getName(), ifMatch, null);
    redrafting.catchUp(advice.write(act, text.text()));
    return answer(advice.read(id));
  }

  private static Response answer(Recommendations.Words words) {
    return Answers.of(words, words.version());
  }

  /** What is recommended. */
  @Schema(name = "NewRecommendation")
  record Text(@Nullable String text) {
    private static final int LONGEST = 10_000;

    Text {
      if (text != null && text.length() > LONGEST) {
        throw new IllegalArgumentException("text has at most " + LONGEST + " characters");
      }
    }
  }
}
