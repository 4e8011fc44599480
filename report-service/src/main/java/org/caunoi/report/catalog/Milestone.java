package org.caunoi.report.catalog;

import static org.caunoi.report.catalog.Lists.orEmpty;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A dated fact of a relation, such as an anniversary. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Milestone(
    String id,
    String review,
    String audience,
    List<Evidence> evidence,
    @Nullable String kind,
    String text,
    @Nullable Integer year,
    @Nullable Integer ordinal,
    List<Party> parties)
    implements Fact {

  /** Lists are never null. */
  public Milestone {
    evidence = orEmpty(evidence);
    parties = orEmpty(parties);
  }
}
