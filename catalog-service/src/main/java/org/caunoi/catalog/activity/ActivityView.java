package org.caunoi.catalog.activity;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;
import org.caunoi.catalog.fact.FactView;
import org.caunoi.catalog.fact.OfficialInFactView;
import org.caunoi.catalog.fact.PartyNames.Names;
import org.caunoi.catalog.fact.PartySide;
import org.caunoi.catalog.fact.PartyView;
import org.caunoi.catalog.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An activity as the API shows it.
 *
 * @param startDate YYYY-MM-DD, YYYY-MM or YYYY, as precise as the article is
 * @param dateNoYear --MM-DD where the year is not known
 * @param delegationSize how many people the delegation had
 * @param decisionNumber of the decision that sends or receives it
 * @param home the Vietnamese side
 * @param agreements what was signed or announced here
 */
@Schema(name = "Activity")
public record ActivityView(
    @JsonUnwrapped FactView fact,
    ActivityType type,
    Act act,
    @Nullable String startDate,
    @Nullable String endDate,
    @Nullable String dateNoYear,
    DateBasis dateBasis,
    @Nullable PartyView place,
    @Nullable Direction direction,
    @Nullable Integer delegationSize,
    @Nullable DelegationLevel delegationLevel,
    @Nullable String decisionNumber,
    @Nullable String outcome,
    List<PartyView> home,
    List<PartyView> partners,
    List<OfficialInFactView> officials,
    List<String> sectors,
    List<UUID> agreements)
    implements Versioned {

  /** As it is stored, with the names that the register has for its parties. */
  static ActivityView of(Activity activity, Names names) {
    return new ActivityView(
        FactView.of(activity),
        activity.type,
        activity.act,
        activity.startDate,
        activity.endDate,
        activity.dateNoYear,
        activity.dateBasis,
        names.side(activity, PartySide.PLACE).stream().findFirst().orElse(null),
        activity.direction,
        activity.delegationSize,
        activity.delegationLevel,
        activity.decisionNumber,
        activity.outcome,
        names.side(activity, PartySide.HOME),
        names.side(activity, PartySide.PARTNER),
        activity.officials.stream().map(OfficialInFactView::of).toList(),
        activity.sectors,
        List.copyOf(activity.agreements));
  }

  @Override
  public long version() {
    return fact.version();
  }
}
