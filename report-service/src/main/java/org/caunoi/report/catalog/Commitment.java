package org.caunoi.report.catalog;

import static org.caunoi.report.catalog.Lists.orEmpty;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one side agreed, pledged, proposed or wished. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Commitment(
    String id,
    String review,
    String audience,
    List<Evidence> evidence,
    @Nullable String side,
    String modality,
    String text,
    List<String> sectors,
    List<Party> parties,
    @Nullable String activityId,
    @Nullable LocalDate saidOn)
    implements Fact {

  /** Lists are never null. */
  public Commitment {
    evidence = orEmpty(evidence);
    sectors = orEmpty(sectors);
    parties = orEmpty(parties);
  }
}
