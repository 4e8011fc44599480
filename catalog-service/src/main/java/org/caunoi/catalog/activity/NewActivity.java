package org.caunoi.catalog.activity;

import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.caunoi.catalog.agreement.Agreement;
import org.caunoi.catalog.fact.Audience;
import org.caunoi.catalog.fact.FactParty;
import org.caunoi.catalog.fact.LegalDate;
import org.caunoi.catalog.fact.PartySide;
import org.caunoi.catalog.fact.Sector;
import org.caunoi.catalog.http.Candidate;
import org.caunoi.catalog.typing.Alike;
import org.caunoi.catalog.typing.Kind;
import org.caunoi.catalog.typing.LegalDay;
import org.caunoi.catalog.typing.NewAttachment;
import org.caunoi.catalog.typing.NewOfficialInFact;
import org.caunoi.catalog.typing.NewParty;
import org.caunoi.catalog.typing.Texts;
import org.caunoi.catalog.typing.Typed;
import org.caunoi.catalog.typing.Typist;
import org.jspecify.annotations.Nullable;

/**
 * What people say of an activity.
 *
 * @param startDate day, month or year
 * @param delegationSize how many people the delegation has
 * @param decisionNumber of the decision that sends or receives it
 * @param agreements what is signed or announced here
 */
public record NewActivity(
    @NotNull ActivityType type,
    @NotNull Act act,
    @Nullable @LegalDay String startDate,
    @Nullable @LegalDay String endDate,
    @Nullable @Valid NewParty place,
    @Nullable Direction direction,
    @Nullable @Min(1) @Max(100_000) Integer delegationSize,
    @Nullable DelegationLevel delegationLevel,
    @Nullable @Size(max = Texts.WORDS) @Pattern(regexp = Texts.LINE) String decisionNumber,
    @Nullable @Size(max = Texts.NOTE) @Pattern(regexp = Texts.LINES) String outcome,
    @NotEmpty @Size(max = 50) List<@Valid NewParty> home,
    @Nullable @Size(max = 50) List<@Valid NewParty> partners,
    @Nullable @Size(max = 200) List<@Valid NewOfficialInFact> officials,
    @Nullable @Size(max = 25) List<@NotNull Sector> sectors,
    @Nullable @Size(max = 50) List<@NotNull UUID> agreements,
    @Nullable @Size(max = Texts.NOTE) @Pattern(regexp = Texts.LINES) String statement,
    @Nullable @Size(max = 50) List<@Valid NewAttachment> documents,
    @Nullable Audience audience)
    implements Typed<Activity> {

  static final Kind<Activity, NewActivity> KIND =
      new Kind<>(
          Activity.class, NewActivity.class, Activity::new, NewActivity::of, NewActivity::alike);

  public NewActivity {
    partners = partners == null ? List.of() : partners;
    officials = officials == null ? List.of() : officials;
    sectors = sectors == null ? List.of() : sectors;
    agreements = agreements == null ? List.of() : agreements;
    documents = documents == null ? List.of() : documents;
  }

  private static NewActivity of(Activity one) {
    return new NewActivity(
        one.type,
        one.act,
        one.startDate,
        one.endDate,
        NewParty.of(one.parties(PartySide.PLACE)).stream().findFirst().orElse(null),
        one.direction,
        one.delegationSize,
        one.delegationLevel,
        one.decisionNumber,
        one.outcome,
        NewParty.of(one.parties(PartySide.HOME)),
        NewParty.of(one.parties(PartySide.PARTNER)),
        NewOfficialInFact.of(one.officials),
        Sector.of(one.sectors),
        List.copyOf(one.agreements),
        null,
        NewAttachment.of(one.documents),
        one.audience);
  }

  @Override
  public Stream<NewParty> allParties() {
    return Stream.of(home, partners, placeAsList()).flatMap(List::stream);
  }

  private List<NewParty> placeAsList() {
    return place == null ? List.of() : List.of(place);
  }

  @Override
  public void writeTo(Activity activity, Typist typist) {
    typist.order(startDate, endDate, "/endDate");
    activity.type = type;
    activity.act = act;
    if (activity.dateBasis == null || !Objects.equals(activity.startDate, startDate)) {
      activity.dateBasis = startDate == null ? DateBasis.NONE : DateBasis.EXPLICIT;
      activity.dateNoYear = null;
    }
    activity.startDate = startDate;
    activity.endDate = endDate;
    activity.countFor(LegalDate.parse(startDate));
    activity.direction = direction;
    activity.delegationSize = delegationSize;
    activity.delegationLevel = delegationLevel;
    activity.decisionNumber = decisionNumber;
    activity.outcome = outcome;
    activity.sectors = Sector.codes(sectors);
    Typist.replace(activity.parties, parties(activity, typist));
    Typist.replace(activity.officials, typist.officials(activity, officials));
    Typist.replace(activity.agreements, named(typist));
    activity.ours = typist.isOurs(activity, null);
  }

  private List<FactParty> parties(Activity activity, Typist typist) {
    List<FactParty> old = activity.parties;
    List<FactParty> all = new ArrayList<>();
    all.addAll(typist.parties(old, home, PartySide.HOME, "/home"));
    all.addAll(typist.parties(old, partners, PartySide.PARTNER, "/partners"));
    all.addAll(typist.parties(old, placeAsList(), PartySide.PLACE, "/place"));
    return all;
  }

  private List<UUID> named(Typist typist) {
    List<UUID> known = new ArrayList<>();
    for (int i = 0; i < agreements.size(); i++) {
      UUID id = typist.fact(Agreement.class, agreements.get(i), "/agreements/" + i);
      if (id != null && !known.contains(id)) {
        known.add(id);
      }
    }
    return known;
  }

  private static List<Candidate> alike(EntityManager entities, Activity fresh) {
    return new Alike<>(entities, fresh)
        .sharingAParty()
        .within(1)
        .where("e.type in :family", "family", fresh.type.family())
        .because("same-partner-and-day")
        .candidates(one -> one.type + " " + one.startDate);
  }
}
