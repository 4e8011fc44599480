package org.caunoi.catalog.milestone;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.caunoi.catalog.fact.FactView;
import org.caunoi.catalog.fact.PartyNames.Names;
import org.caunoi.catalog.fact.PartyView;
import org.caunoi.catalog.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A milestone as the API shows it.
 *
 * @param year of the founding, or of the anniversary
 * @param ordinal the 50th anniversary: 50
 */
@Schema(name = "Milestone")
public record MilestoneView(
    @JsonUnwrapped FactView fact,
    MilestoneKind kind,
    String text,
    int year,
    @Nullable Integer ordinal,
    @Nullable Integer foundedYear,
    List<PartyView> parties)
    implements Versioned {

  /** As it is stored, with the names that the register has for its parties. */
  static MilestoneView of(Milestone milestone, Names names) {
    return new MilestoneView(
        FactView.of(milestone),
        milestone.kind,
        milestone.text,
        milestone.year,
        milestone.ordinal,
        milestone.foundedYear,
        names.all(milestone));
  }

  @Override
  public long version() {
    return fact.version();
  }
}
