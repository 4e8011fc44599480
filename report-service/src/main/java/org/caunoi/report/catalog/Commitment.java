package org.caunoi.report.catalog;

import static org.caunoi.report.catalog.Lists.orEmpty;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one side agreed, pledged, proposed or wished.
 *
 * @param state OPEN, IN_PROGRESS, DONE or DROPPED
 * @param ownerUnit who sees to it
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Commitment(
    String id,
    String review,
    String audience,
    List<Evidence> evidence,
    List<OfficeDocument> documents,
    List<Testimony> statements,
    @Nullable String side,
    String modality,
    String text,
    List<String> sectors,
    List<Party> parties,
    @Nullable String activityId,
    @Nullable PartialDate saidOn,
    @Nullable String state,
    @Nullable String ownerUnit,
    @Nullable LocalDate due)
    implements Fact {

  /** Lists are never null. */
  public Commitment {
    evidence = orEmpty(evidence);
    documents = orEmpty(documents);
    statements = orEmpty(statements);
    sectors = orEmpty(sectors);
    parties = orEmpty(parties);
  }

  /** Whether somebody still has to do something for it. */
  public boolean open() {
    return state == null || "OPEN".equals(state) || "IN_PROGRESS".equals(state);
  }
}
