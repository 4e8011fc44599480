package org.caunoi.report.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * The facts of the office in the catalogue. Every method throws {@link
 * RegisterUnavailableException} where the catalogue does not answer as agreed.
 */
@ApplicationScoped
public class Register {
  private static final String SCOPE = "office";
  private static final int LIMIT = 200;

  /** A month of 200,000 facts of one kind is not a month but a fault. */
  private static final int MOST_PAGES = 1000;

  /** Milestones are looked for in the period's year and so many after it. */
  private static final int YEARS_AHEAD = 2;

  private final CatalogApi api;

  Register(@RestClient CatalogApi api) {
    this.api = api;
  }

  /**
   * The months with activities.
   *
   * @param etag of the answer known so far; null to be told anyway
   * @return null where nothing in the register has changed since that answer
   */
  public @Nullable Months months(@Nullable String etag) {
    return asking(
        () -> {
          try (RestResponse<ActivityMonths> answer = api.activityMonths(SCOPE, etag)) {
            if (answer.getStatus() == RestResponse.StatusCode.NOT_MODIFIED) {
              return null;
            }
            TreeSet<YearMonth> months = new TreeSet<>();
            answer.getEntity().items().forEach(item -> months.add(item.month()));
            return new Months(months, answer.getHeaderString("ETag"));
          }
        });
  }

  /** Whether the register has any activity of these days. */
  public boolean anyActivity(LocalDate from, LocalDate to) {
    return !asking(() -> api.activities(SCOPE, from, to, 1, null)).items().isEmpty();
  }

  /** All facts that a brief of these days can tell. */
  public MonthFacts facts(LocalDate from, LocalDate to) {
    LocalDate year = from.withDayOfYear(1);
    LocalDate ahead = year.plusYears(YEARS_AHEAD + 1).minusDays(1);
    return asking(
        () ->
            new MonthFacts(
                all(cursor -> api.activities(SCOPE, from, to, LIMIT, cursor)),
                all(cursor -> api.agreements(SCOPE, from, to, LIMIT, cursor)),
                commitments(from, to),
                all(cursor -> api.milestones(SCOPE, year, ahead, LIMIT, cursor))));
  }

  private List<Commitment> commitments(LocalDate from, LocalDate to) {
    List<Commitment> commitments =
        new ArrayList<>(all(cursor -> api.commitments(SCOPE, from, to, LIMIT, cursor)));
    commitments.addAll(all(cursor -> api.undatedCommitments(SCOPE, true, LIMIT, cursor)));
    return List.copyOf(commitments);
  }

  private static <T extends Fact> List<T> all(Function<@Nullable String, Page<T>> pages) {
    List<T> all = new ArrayList<>();
    String cursor = null;
    for (int page = 0; page < MOST_PAGES; page++) {
      Page<T> answer = pages.apply(cursor);
      all.addAll(answer.items());
      cursor = answer.next();
      if (cursor == null) {
        all.sort(Comparator.comparing(Fact::id));
        return List.copyOf(all);
      }
    }
    throw new IllegalStateException("the catalogue's list does not end");
  }

  private static <T extends @Nullable Object> T asking(Supplier<T> question) {
    try {
      return question.get();
    } catch (WebApplicationException e) {
      throw new RegisterUnavailableException(
          "the catalogue answers " + e.getResponse().getStatus(), e);
    } catch (ProcessingException | IllegalStateException e) {
      throw new RegisterUnavailableException("the catalogue does not answer as agreed", e);
    }
  }

  /**
   * Months with activities, and the ETag of this answer.
   *
   * @param etag changes whenever any fact of the register does
   */
  public record Months(SortedSet<YearMonth> months, @Nullable String etag) {}
}
