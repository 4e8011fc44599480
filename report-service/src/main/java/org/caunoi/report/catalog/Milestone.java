package org.caunoi.report.catalog;

import static org.caunoi.report.catalog.Lists.orEmpty;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dated fact of a relation.
 *
 * @param kind FOUNDED, ANNIVERSARY or OTHER
 * @param foundedYear when the relation began, from which its anniversaries are computed
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Milestone(
    String id,
    String review,
    String audience,
    List<Evidence> evidence,
    List<OfficeDocument> documents,
    List<Testimony> statements,
    @Nullable String kind,
    String text,
    @Nullable Integer year,
    @Nullable Integer ordinal,
    @Nullable Integer foundedYear,
    List<Party> parties)
    implements Fact {

  /** Lists are never null. */
  public Milestone {
    evidence = orEmpty(evidence);
    documents = orEmpty(documents);
    statements = orEmpty(statements);
    parties = orEmpty(parties);
  }
}
