package org.caunoi.report.schedule;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caunoi.report.archive.Drafts;
import org.caunoi.report.archive.KeptBrief;
import org.caunoi.report.brief.Edition;
import org.caunoi.report.brief.Period;
import org.caunoi.report.http.Answers;
import org.caunoi.report.http.Limits;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Every period that has or should have a brief, and the one that runs; newest first. */
@Path("/api/v1/periods")
@Tag(name = "periods")
@Produces(MediaType.APPLICATION_JSON)
class PeriodsResource {
  private final Agenda agenda;
  private final Drafts drafts;

  PeriodsResource(Agenda agenda, Drafts drafts) {
    this.agenda = agenda;
    this.drafts = drafts;
  }

  @GET
  @RolesAllowed("VIEWER")
  @Operation(
      operationId = "listPeriods",
      summary = "List periods and how their briefs stand",
      description = "Newest first.")
  @APIResponseSchema(
      value = PeriodView.Page.class,
      responseCode = "200",
      responseDescription = "A page of periods")
  public Response periods(
      @QueryParam("limit") @DefaultValue("50") @Pattern(regexp = Limits.FORM, message = Limits.SAID)
          String limit,
      @QueryParam("cursor")
          @Nullable
          @Pattern(regexp = "\\d{4}-\\d{2}-\\d{2}", message = "next of a page")
          String cursor,
      @Context UriInfo uri) {
    int most = Integer.parseInt(limit);
    List<PeriodView> found =
        all().stream()
            .filter(view -> cursor == null || view.start().toString().compareTo(cursor) < 0)
            .limit(most + 1L)
            .toList();
    String next = found.size() > most ? found.get(most - 1).start().toString() : null;
    List<PeriodView> items = found.stream().limit(most).toList();
    return Answers.page(new PeriodView.Page(items, next), next, uri);
  }

  /** A person's lifetime of months is some hundreds. */
  private List<PeriodView> all() {
    Set<Period> overdue = Set.copyOf(agenda.overdue());
    Map<Period, List<KeptBrief>> kept =
        drafts.kept().stream().collect(Collectors.groupingBy(KeptBrief::period));
    Period running = agenda.running();
    Stream<PeriodView> there =
        kept.entrySet().stream().map(entry -> view(entry.getKey(), entry.getValue(), overdue));
    Stream<PeriodView> missing =
        agenda.missing().stream()
            .map(period -> new PeriodView(period, "MISSING", overdue.contains(period), List.of()));
    Stream<PeriodView> open =
        kept.containsKey(running)
            ? Stream.empty()
            : Stream.of(new PeriodView(running, "OPEN", false, List.of()));
    return Stream.of(open, missing, there)
        .flatMap(views -> views)
        .sorted(Comparator.comparing(PeriodView::start).reversed())
        .toList();
  }

  private static PeriodView view(Period period, List<KeptBrief> briefs, Set<Period> overdue) {
    Edition furthest =
        briefs.stream().map(KeptBrief::state).max(Comparator.naturalOrder()).orElseThrow();
    boolean late = overdue.contains(period) || briefs.stream().anyMatch(KeptBrief::late);
    return new PeriodView(period, furthest.name(), late, briefs);
  }
}
