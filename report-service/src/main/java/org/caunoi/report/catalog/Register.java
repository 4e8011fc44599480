package org.caunoi.report.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  /** Milestones are looked for up to so many years after the period's own. */
  private static final int YEARS_AHEAD = 2;

  /** Papers whose term ends within so many days are told. */
  private static final int DAYS_AHEAD = 90;

  /** How a register says that it does not have this list or filter. */
  private static final Set<Integer> NOT_OFFERED = Set.of(400, 403, 404, 405, 501);

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

  /**
   * All facts that a brief of these days can tell, among them those of the year before and the
   * month after.
   */
  public MonthFacts facts(LocalDate from, LocalDate to) {
    LocalDate ahead = from.withDayOfYear(1).plusYears(YEARS_AHEAD + 1).minusDays(1);
    LocalDate before = from.minusYears(1);
    LocalDate after = to.plusDays(1).plusMonths(1).minusDays(1);
    return asking(
        () ->
            new MonthFacts(
                all(cursor -> api.activities(SCOPE, before, after, LIMIT, cursor)),
                all(cursor -> api.agreements(SCOPE, before, to, LIMIT, cursor)),
                commitments(from, to),
                all(cursor -> api.milestones(SCOPE, ahead, LIMIT, cursor)),
                background(from, to)));
  }

  /** What an older register does not offer is left open; the brief then says so. */
  private Background background(LocalDate from, LocalDate to) {
    List<Partnership> partnerships =
        ifOffered(() -> pages(c -> api.partnerships(SCOPE, "CONFIRMED", LIMIT, c)));
    Statistics statistics = ifOffered(() -> api.statistics(SCOPE, from, to, to));
    return new Background(
        List.of(),
        List.of(),
        List.of(),
        ifOffered(this::openCommitments),
        ifOffered(
            () -> all(c -> api.expiring(SCOPE, to.plusDays(1), to.plusDays(DAYS_AHEAD), LIMIT, c))),
        partnerships == null ? List.of() : partnerships,
        ifOffered(() -> pages(c -> api.dormantPartners(SCOPE, to, LIMIT, c))),
        statistics == null ? null : statistics.indicators(),
        Map.of());
  }

  private List<Commitment> openCommitments() {
    List<Commitment> open = new ArrayList<>();
    for (String state : List.of("OPEN", "IN_PROGRESS")) {
      open.addAll(all(cursor -> api.commitmentsIn(SCOPE, state, LIMIT, cursor)));
    }
    return open.stream().filter(Commitment::open).distinct().toList();
  }

  private List<Commitment> commitments(LocalDate from, LocalDate to) {
    List<Commitment> commitments =
        new ArrayList<>(all(cursor -> api.commitments(SCOPE, from, to, LIMIT, cursor)));
    commitments.addAll(all(cursor -> api.undatedCommitments(SCOPE, true, LIMIT, cursor)));
    return List.copyOf(commitments);
  }

  private static <T extends Fact> List<T> all(Function<@Nullable String, Page<T>> pages) {
    return pages(pages).stream().sorted(Comparator.comparing(Fact::id)).toList();
  }

  private static <T> List<T> pages(Function<@Nullable String, Page<T>> pages) {
    List<T> all = new ArrayList<>();
    String cursor = null;
    for (int page = 0; page < MOST_PAGES; page++) {
      Page<T> answer = pages.apply(cursor);
      all.addAll(answer.items());
      cursor = answer.next();
      if (cursor == null) {
        return List.copyOf(all);
      }
    }
    throw new IllegalStateException("the catalogue's list does not end");
  }

  private static <T> @Nullable T ifOffered(Supplier<T> question) {
    try {
      return question.get();
    } catch (WebApplicationException e) {
      if (NOT_OFFERED.contains(e.getResponse().getStatus())) {
        return null;
      }
      throw e;
    }
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
