package org.caunoi.catalog.commitment;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caunoi.catalog.fact.FactView;
import org.caunoi.catalog.fact.PartyNames.Names;
import org.caunoi.catalog.fact.PartyView;
import org.caunoi.catalog.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A commitment as the API shows it.
 *
 * @param text the clause as written
 * @param activityId where it was said
 * @param ownerUnit the unit of the office that sees to it
 * @param saidOn the date of that activity, else the day of publication
 */
@Schema(name = "Commitment")
public record CommitmentView(
    @JsonUnwrapped FactView fact,
    CommitmentSide side,
    Modality modality,
    String text,
    List<String> sectors,
    List<PartyView> parties,
    @Nullable UUID activityId,
    @Nullable String saidOn,
    CommitmentState state,
    @Nullable String ownerUnit,
    @Nullable LocalDate due,
    @Nullable Fulfilment fulfilledBy)
    implements Versioned {

  /** As it is stored, with the names that the register has for its parties. */
  static CommitmentView of(Commitment commitment, Names names) {
    return new CommitmentView(
        FactView.of(commitment),
        commitment.side,
        commitment.modality,
        commitment.text,
        commitment.sectors,
        names.all(commitment),
        commitment.activityId,
        commitment.saidOn,
        commitment.state,
        commitment.ownerUnit,
        commitment.due,
        commitment.fulfilledBy);
  }

  @Override
  public long version() {
    return fact.version();
  }
}
