package org.caunoi.report.settings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import org.caunoi.report.http.Answers;
import org.caunoi.report.http.JsonBody;
import org.caunoi.report.http.Limits;
import org.caunoi.report.http.Preconditions;
import org.caunoi.report.settings.SettingsLog.Change;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The settings of briefs: read, set and looked back at by administrators. */
@Path("/api/v1/settings")
@Tag(name = "settings")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("ADMINISTRATOR")
@Transactional
class SettingsResource {
  private final ReportConfig config;
  private final MailConfig mail;
  private final SettingsLog log;
  private final JsonBody body;
  private final ObjectMapper json;

  SettingsResource(
      ReportConfig config, MailConfig mail, SettingsLog log, JsonBody body, ObjectMapper json) {
    this.config = config;
    this.mail = mail;
    this.log = log;
    this.body = body;
    this.json = json;
  }

  @GET
  @Operation(operationId = "getSettings", summary = "Read the settings")
  @APIResponseSchema(
      value = SettingsView.class,
      responseCode = "200",
      responseDescription = "What is set, what holds, what is missing")
  public Response settings(@Context Request request) {
    Change last = log.last();
    return Answers.unlessKnown(
        request, Answers.etag(last.version()), () -> Response.ok(view(last)));
  }

  @PUT
  @Operation(
      operationId = "setSettings",
      summary = "Set the settings",
      description = "A whole state: members left out follow the configuration.")
  @APIResponseSchema(
      value = SettingsView.class,
      responseCode = "200",
      responseDescription = "What holds now")
  public Response set(
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @RequestBodySchema(Choices.class) @Nullable String choices,
      @Context SecurityContext caller)
      throws JsonProcessingException {
    Choices set = body.read(choices, Choices.class, Choices.NONE);
    Change last = log.last();
    Preconditions.requireMatch(ifMatch, last.version());
    boolean changed = !set.equals(last.choices());
    if (changed && !log.add(last.version() + 1, set, caller.getUserPrincipal().getName())) {
      throw Preconditions.changed();
    }
    Change now = log.last();
    return Answers.of(view(now), now.version());
  }

  @GET
  @Path("history")
  @Operation(
      operationId = "listSettingsChanges",
      summary = "See who set what",
      description = "Newest first.")
  @APIResponseSchema(
      value = SettingsView.History.class,
      responseCode = "200",
      responseDescription = "OK")
  public Response history(
      @QueryParam("limit") @DefaultValue("50") @Pattern(regexp = Limits.FORM, message = Limits.SAID)
          String limit,
      @QueryParam("cursor") @Nullable @Pattern(regexp = "\\d{1,18}", message = "next of a page")
          String cursor,
      @Context UriInfo uri) {
    int most = Integer.parseInt(limit);
    long before = cursor == null ? Long.MAX_VALUE : Long.parseLong(cursor);
    List<Change> found = log.before(before, most + 1);
    List<SettingsView.Entry> items = new ArrayList<>();
    for (int i = 0; i < Math.min(most, found.size()); i++) {
      Choices former = i + 1 < found.size() ? found.get(i + 1).choices() : Choices.NONE;
      items.add(entry(found.get(i), former));
    }
    String next = found.size() > most ? Long.toString(found.get(most - 1).version()) : null;
    return Answers.page(new SettingsView.History(items, next), next, uri);
  }

  private SettingsView.Entry entry(Change change, Choices former) {
    JsonNode before = json.valueToTree(former);
    JsonNode after = json.valueToTree(change.choices());
    List<SettingsView.Difference> differences = new ArrayList<>();
    after
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (!after.get(name).equals(before.get(name))) {
                differences.add(
                    new SettingsView.Difference(name, before.get(name), after.get(name)));
              }
            });
    return new SettingsView.Entry(change.version(), change.who(), change.at(), differences);
  }

  private SettingsView view(Change change) {
    EffectiveSettings effective = new EffectiveSettings(config, change.choices());
    return new SettingsView(
        change.version(),
        change.choices(),
        effective.view(),
        effective.missing(),
        new SettingsView.Mail(mail.on(), mail.missing()),
        change.who(),
        change.at());
  }
}
