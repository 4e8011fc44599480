package org.caunoi.report.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.caunoi.report.archive.ReleasedBriefs;
import org.caunoi.report.http.JsonBody;
import org.caunoi.report.http.ProblemException;
import org.caunoi.report.settings.Addresses;
import org.caunoi.report.settings.MailConfig;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The messages of a brief: what came of each, and sending to one person again. */
@Path("/api/v1/briefs/{id}/deliveries")
@Tag(name = "deliveries")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
class DeliveriesResource {
  private final ReleasedBriefs briefs;
  private final Ledger ledger;
  private final Outbox outbox;
  private final MailConfig config;
  private final JsonBody json;

  DeliveriesResource(
      ReleasedBriefs briefs, Ledger ledger, Outbox outbox, MailConfig config, JsonBody json) {
    this.briefs = briefs;
    this.ledger = ledger;
    this.outbox = outbox;
    this.config = config;
    this.json = json;
  }

  /**
   * The messages of a brief, and whether mail leaves at all.
   *
   * @param mailOn nothing is sent while it is false
   * @param missing names of the settings without which nothing is sent
   */
  record Deliveries(boolean mailOn, List<String> missing, List<Ledger.Delivery> items) {}

  /** All that happened to a message. */
  record Events(List<Ledger.Event> items) {}

  /** Somebody else who is to get the brief. */
  record NewDelivery(String recipient) {
    NewDelivery {
      recipient = Addresses.checked(recipient);
    }
  }

  @GET
  @RolesAllowed("OFFICER")
  @Operation(operationId = "listDeliveries", summary = "See the messages of a brief")
  public Deliveries deliveries(@PathParam("id") UUID id) {
    briefs.find(id);
    return new Deliveries(config.on(), config.missing(), ledger.of(id));
  }

  @GET
  @Path("{delivery}/events")
  @RolesAllowed("OFFICER")
  @Operation(operationId = "listDeliveryEvents", summary = "See what happened to a message")
  public Events events(@PathParam("id") UUID id, @PathParam("delivery") UUID delivery) {
    return new Events(ledger.events(find(id, delivery).id()));
  }

  @POST
  @RolesAllowed("APPROVER")
  @Operation(operationId = "sendBrief", summary = "Send a released brief to somebody else")
  @APIResponseSchema(
      value = Ledger.Delivery.class,
      responseCode = "201",
      responseDescription = "The queued message; Location is what happens to it")
  public Response send(
      @PathParam("id") UUID id,
      @RequestBodySchema(NewDelivery.class) @Nullable String body,
      @Context SecurityContext caller)
      throws JsonProcessingException {
    NewDelivery wanted = json.required(body, NewDelivery.class);
    if (briefs.find(id).isEmpty()) {
      throw ProblemException.conflict("wrong-state", "Only a released brief is sent.");
    }
    UUID queued =
        outbox
            .queue(id, wanted.recipient(), who(caller))
            .orElseThrow(
                () ->
                    ProblemException.conflict(
                        "already-sent", "Use resend of the delivery to this address."));
    return Response.created(
            URI.create("/api/v1/briefs/" + id + "/deliveries/" + queued + "/events"))
        .entity(find(id, queued))
        .build();
  }

  @POST
  @Path("{delivery}/resend")
  @RolesAllowed("OFFICER")
  @Operation(operationId = "resendDelivery", summary = "Send to one recipient again")
  @APIResponseSchema(
      value = Ledger.Delivery.class,
      responseCode = "202",
      responseDescription = "The queued message")
  public Response resend(
      @PathParam("id") UUID id,
      @PathParam("delivery") UUID delivery,
      @Context SecurityContext caller) {
    find(id, delivery);
    if (!outbox.resend(delivery, who(caller))) {
      throw ProblemException.conflict(
          "already-queued", "It waits to be sent; nothing needs to be done.");
    }
    return Response.accepted(find(id, delivery)).build();
  }

  @POST
  @Path("{delivery}/arrived")
  @RolesAllowed("OFFICER")
  @Operation(operationId = "confirmDelivery", summary = "Say that an unclear message has arrived")
  public Ledger.Delivery arrived(
      @PathParam("id") UUID id,
      @PathParam("delivery") UUID delivery,
      @Context SecurityContext caller) {
    String state = find(id, delivery).state();
    if (!outbox.arrived(delivery, who(caller))) {
      throw ProblemException.conflict(
          "wrong-state", "It is " + state + "; only UNKNOWN is left to a person.");
    }
    return find(id, delivery);
  }

  private Ledger.Delivery find(UUID brief, UUID delivery) {
    briefs.find(brief);
    return ledger.of(brief).stream()
        .filter(each -> each.id().equals(delivery))
        .findFirst()
        .orElseThrow(() -> ProblemException.notFound("The brief has no such delivery."));
  }

  private static String who(SecurityContext caller) {
    return caller.getUserPrincipal().getName();
  }
}
