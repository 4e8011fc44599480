package org.caunoi.catalog.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.caunoi.catalog.http.Advice;
import org.caunoi.catalog.http.BodyLimit;
import org.caunoi.catalog.http.ProblemError;
import org.caunoi.catalog.http.ProblemException;
import org.caunoi.catalog.http.ProblemType;
import org.caunoi.catalog.user.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where the ingest-service delivers what it has read. */
@Path("/api/v1/articles/{articleId}/reading")
@Tag(name = "articles")
class ReadingResource {

  /** As for pages: a reading holds the text of its page. */
  private static final long LIMIT = 10L << 20;

  private static final Advice FORM =
      new Advice(
          "Hãy gửi bản đọc theo contract/reading.schema.json; errors[] nêu chỗ chưa đúng.",
          "Send a reading in the form of contract/reading.schema.json; errors[] says what is not.");

  private final ReadingSchema schema;
  private final Intake intake;
  private final ObjectMapper json;

  ReadingResource(ReadingSchema schema, Intake intake, ObjectMapper json) {
    this.schema = schema;
    this.intake = intake;
    this.json = json;
  }

  @PUT
  @RolesAllowed(Roles.SERVICE_INGEST)
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  @BodyLimit(LIMIT)
  @Operation(
      operationId = "putReading",
      summary = "Deliver a reading of an article",
      description =
          "The newer of (fetchedAt, readerVersion number by number, readAt) wins; an older one is"
              + " answered and changes nothing; the same one has one effect however often it comes."
              + " Takes no If-Match.")
  @APIResponse(responseCode = "200", description = "What became of it")
  @APIResponse(responseCode = "422", description = "The reading does not fit its schema")
  public Receipt put(
      @PathParam("articleId") @Pattern(regexp = "[0-9a-f]{64}") String articleId,
      @NotNull @Valid Delivery delivery) {
    return new Receipt(articleId, intake.apply(articleId, delivery, read(delivery)));
  }

  private Reading read(Delivery delivery) {
    JsonNode node = delivery.reading();
    refuse(StorableText.errors(node));
    refuse(schema.errors(node));
    try {
      Reading reading = json.treeToValue(node, Reading.class);
      refuse(ReadingCheck.errors(delivery, reading));
      return reading;
    } catch (JsonProcessingException e) {
      // The schema lets whole numbers pass that no int holds, and days that no calendar has.
      refuse(List.of(new ProblemError("/reading", "unreadable", "a number or day out of range")));
      throw new IllegalStateException(e);
    }
  }

  private static void refuse(List<ProblemError> errors) {
    if (!errors.isEmpty()) {
      throw ProblemException.of(ProblemType.UNPROCESSABLE, FORM, errors);
    }
  }
}
