package org.caunoi.catalog.search;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.caunoi.catalog.fact.ScopeFilter;
import org.caunoi.catalog.http.ProblemError;
import org.caunoi.catalog.http.ProblemException;
import org.caunoi.catalog.http.ProblemType;
import org.caunoi.catalog.review.Review;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What is searched for, and among what. */
public class SearchFilter extends ScopeFilter {

  @QueryParam("q")
  @NotNull
  @Size(min = 1, max = 200)
  @Parameter(
      description =
          "Words in any order, with or without diacritics; of the last one its beginning is enough.",
      example = "bien ban ghi nho quang ch",
      required = true)
  String q;

  @QueryParam("kind")
  @Parameter(description = "Only things of this kind.")
  @Nullable SearchKind kind;

  @QueryParam("from")
  @Parameter(description = "Only what lies wholly on or after this day.")
  @Nullable LocalDate from;

  @QueryParam("to")
  @Parameter(description = "Only what lies wholly on or before this day.")
  @Nullable LocalDate to;

  @QueryParam("partner")
  @Size(max = 100)
  @Parameter(description = "Only what has this partner: the id of a locality or an organisation.")
  @Nullable String partner;

  @QueryParam("review")
  @Parameter(
      description =
          "Only what is in this state of review. Without it, what is rejected or merged is left"
              + " out.")
  @Nullable Review review;

  /**
   * Refuses days that contradict each other.
   *
   * @throws ProblemException 400
   */
  void check() {
    if (from != null && to != null && from.isAfter(to)) {
      throw new ProblemException(
          ProblemType.INVALID_REQUEST,
          "Ngày to không được trước ngày from.",
          "Give a to that is not before from.",
          new ProblemError("?to", "before-from", null));
    }
  }
}
