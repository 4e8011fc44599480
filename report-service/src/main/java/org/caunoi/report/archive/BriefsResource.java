package org.caunoi.report.archive;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
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
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caunoi.report.brief.Edition;
import org.caunoi.report.http.Answers;
import org.caunoi.report.http.Cursor;
import org.caunoi.report.http.Limits;
import org.caunoi.report.http.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The list of briefs, newest period first. */
@Path("/api/v1/briefs")
@Tag(name = "briefs")
@Produces(MediaType.APPLICATION_JSON)
class BriefsResource {
  private final BriefViews views;

  BriefsResource(BriefViews views) {
    this.views = views;
  }

  @GET
  @RolesAllowed("VIEWER")
  @Transactional
  @Operation(
      operationId = "listBriefs",
      summary = "List briefs",
      description = "Newest period first.")
  @APIResponseSchema(
      value = BriefView.Page.class,
      responseCode = "200",
      responseDescription = "A page of briefs")
  public Response briefs(
      @QueryParam("from") @Nullable String from,
      @QueryParam("to") @Nullable String to,
      @QueryParam("language") @Nullable @Pattern(regexp = "vi|en", message = "vi or en")
          String language,
      @QueryParam("state")
          @Nullable
          @Pattern(
              regexp = "DRAFT|REVIEWED|RELEASED|WITHDRAWN",
              message = "DRAFT, REVIEWED, RELEASED or WITHDRAWN")
          String state,
      @QueryParam("limit") @DefaultValue("50") @Pattern(regexp = Limits.FORM, message = Limits.SAID)
          String limit,
      @QueryParam("cursor") @Nullable String cursor,
      @Context UriInfo uri) {
    Filter filter = new Filter();
    filter.add(" and periodStart >= :from", "from", day(from));
    filter.add(" and periodStart <= :to", "to", day(to));
    filter.add(" and language = :language", "language", language);
    filter.add(" and state = :state", "state", state == null ? null : Edition.valueOf(state));
    if (cursor != null) {
      Cursor after = Cursor.parse(cursor);
      filter.add(
          " and (periodStart < :start or (periodStart = :start and id > :id))",
          "start",
          after.periodStart());
      filter.add("", "id", after.id());
    }
    return page(filter, Integer.parseInt(limit), uri);
  }

  private Response page(Filter filter, int limit, UriInfo uri) {
    List<ListedBrief> found =
        ListedBrief.<ListedBrief>find(
                filter.where + " order by periodStart desc, id", filter.values)
            .range(0, limit)
            .list();
    List<BriefView> items = views.of(found.stream().limit(limit).toList());
    String next = null;
    if (found.size() > limit) {
      ListedBrief last = found.get(limit - 1);
      next = new Cursor(last.periodStart, last.id).text();
    }
    return Answers.page(new BriefView.Page(items, next), next, uri);
  }

  private static @Nullable LocalDate day(@Nullable String text) {
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw ProblemException.badRequest("Write dates as 2026-01-31.");
    }
  }

  /** Conditions that hold together, and their values. */
  private static final class Filter {
    private final StringBuilder where = new StringBuilder("1 = 1");
    private final Map<String, Object> values = new HashMap<>();

    void add(String condition, String name, @Nullable Object value) {
      if (value != null) {
        where.append(condition);
        values.put(name, value);
      }
    }
  }
}
