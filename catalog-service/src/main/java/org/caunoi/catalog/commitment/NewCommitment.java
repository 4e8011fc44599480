package org.caunoi.catalog.commitment;

import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.caunoi.catalog.activity.Activity;
import org.caunoi.catalog.agreement.Agreement;
import org.caunoi.catalog.fact.Audience;
import org.caunoi.catalog.fact.Fact;
import org.caunoi.catalog.fact.LegalDate;
import org.caunoi.catalog.fact.Sector;
import org.caunoi.catalog.http.Candidate;
import org.caunoi.catalog.typing.Alike;
import org.caunoi.catalog.typing.Kind;
import org.caunoi.catalog.typing.LegalDay;
import org.caunoi.catalog.typing.NewAttachment;
import org.caunoi.catalog.typing.NewParty;
import org.caunoi.catalog.typing.Texts;
import org.caunoi.catalog.typing.Typed;
import org.caunoi.catalog.typing.Typist;
import org.jspecify.annotations.Nullable;

/**
 * What people say of a commitment.
 *
 * @param activityId where it was said
 * @param saidOn left out: the day of that activity
 * @param state left out: OPEN
 * @param ownerUnit the unit of the office that sees to it
 * @param fulfilledBy what fulfilled it
 */
public record NewCommitment(
    @NotNull CommitmentSide side,
    @NotNull Modality modality,
    @NotBlank @Size(max = Texts.NOTE) @Pattern(regexp = Texts.LINES) String text,
    @Nullable @Size(max = 25) List<@NotNull Sector> sectors,
    @Nullable @Size(max = 50) List<@Valid NewParty> parties,
    @Nullable UUID activityId,
    @Nullable @LegalDay String saidOn,
    @Nullable CommitmentState state,
    @Nullable @Size(max = Texts.WORDS) @Pattern(regexp = Texts.LINE) String ownerUnit,
    @Nullable @LegalDay LocalDate due,
    @Nullable @Valid Fulfilment fulfilledBy,
    @Nullable @Size(max = Texts.NOTE) @Pattern(regexp = Texts.LINES) String statement,
    @Nullable @Size(max = 50) List<@Valid NewAttachment> documents,
    @Nullable Audience audience)
    implements Typed<Commitment> {

  static final Kind<Commitment, NewCommitment> KIND =
      new Kind<>(
          Commitment.class,
          NewCommitment.class,
          Commitment::new,
          NewCommitment::of,
          NewCommitment::alike);

  public NewCommitment {
    sectors = sectors == null ? List.of() : sectors;
    parties = parties == null ? List.of() : parties;
    documents = documents == null ? List.of() : documents;
  }

  private static NewCommitment of(Commitment one) {
    return new NewCommitment(
        one.side,
        one.modality,
        one.text,
        Sector.of(one.sectors),
        NewParty.of(one.parties),
        one.activityId,
        one.saidOn,
        one.state,
        one.ownerUnit,
        one.due,
        one.fulfilledBy,
        null,
        NewAttachment.of(one.documents),
        one.audience);
  }

  @Override
  public Stream<NewParty> allParties() {
    return parties.stream();
  }

  @Override
  public void writeTo(Commitment commitment, Typist typist) {
    Activity at = typist.find(Activity.class, activityId, "/activityId");
    commitment.side = side;
    commitment.modality = modality;
    commitment.text = text;
    commitment.sectors = Sector.codes(sectors);
    commitment.activityId = at == null ? null : at.id;
    commitment.saidOn = saidOn == null && at != null ? at.startDate : saidOn;
    commitment.countFor(LegalDate.parse(commitment.saidOn));
    commitment.state = state == null ? CommitmentState.OPEN : state;
    commitment.ownerUnit = ownerUnit;
    typist.order(commitment.saidOn, due == null ? null : due.toString(), "/due");
    commitment.due = due;
    commitment.fulfilledBy = fulfilment(typist);
    Typist.replace(commitment.parties, typist.parties(commitment.parties, parties, "/parties"));
    commitment.ours = typist.isOurs(commitment, at);
  }

  private @Nullable Fulfilment fulfilment(Typist typist) {
    if (fulfilledBy == null) {
      return null;
    }
    Class<? extends Fact> type =
        fulfilledBy.kind() == Fulfilment.Kind.ACTIVITY ? Activity.class : Agreement.class;
    return typist.fact(type, fulfilledBy.id(), "/fulfilledBy/id") == null ? null : fulfilledBy;
  }

  private static List<Candidate> alike(EntityManager entities, Commitment fresh) {
    Alike<Commitment> alike = new Alike<>(entities, fresh);
    alike
        .where("e.activityId = :activity", "activity", fresh.activityId)
        .where("folded(e.text) = folded(:text)", "text", fresh.text)
        .because("same-activity-and-text");
    alike
        .sharingAParty()
        .where("folded(e.text) = folded(:text)", "text", fresh.text)
        .because("same-partner-and-text");
    return alike.candidates(one -> one.text);
  }
}
