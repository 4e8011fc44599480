package org.caunoi.catalog.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The links between the facts of one reading, which names them by their places in its lists. */
final class Links {

  private final List<Draft> activities;
  private final List<Draft> agreements;
  private final @Nullable String publishedOn;

  Links(List<Draft> drafts, @Nullable LocalDate publishedOn) {
    this.activities =
        drafts.stream().filter(draft -> draft.read() instanceof ReadActivity).toList();
    this.agreements =
        drafts.stream().filter(draft -> draft.read() instanceof ReadAgreement).toList();
    this.publishedOn = publishedOn == null ? null : publishedOn.toString();
  }

  /** What was signed or announced at an activity. */
  List<UUID> agreementsOf(Draft draft) {
    return draft.read() instanceof ReadActivity read
        ? read.agreements().stream().distinct().map(i -> agreements.get(i).proposal().id).toList()
        : List.of();
  }

  /** Where a commitment was made. */
  @Nullable UUID activityOf(Draft draft) {
    Draft activity = draftOfActivity(draft);
    return activity == null ? null : activity.proposal().id;
  }

  /** Where a commitment was made. */
  @Nullable Draft draftOfActivity(Draft draft) {
    return draft.read() instanceof ReadCommitment read && read.activity() != null
        ? activities.get(read.activity())
        : null;
  }

  /**
   * When a paper was announced or a commitment made: the day of the activity where that was, else
   * the day of publication.
   */
  @Nullable String day(Draft draft) {
    if (draft.read() instanceof ReadActivity || draft.read() instanceof ReadMilestone) {
      return null;
    }
    return at(draft)
        .map(ReadActivity::startDate)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(publishedOn);
  }

  private Stream<ReadActivity> at(Draft draft) {
    int index = agreements.indexOf(draft);
    Draft said = draftOfActivity(draft);
    return activities.stream()
        .filter(
            activity ->
                activity == said
                    || index >= 0 && ((ReadActivity) activity.read()).agreements().contains(index))
        .map(activity -> (ReadActivity) activity.read());
  }
}
