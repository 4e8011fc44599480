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
  List<UUID> agreementsOf(ReadActivity read) {
    return read.agreements().stream().distinct().map(i -> agreements.get(i).fact().id).toList();
  }

  /** Where a commitment was made. */
  @Nullable UUID activityOf(ReadCommitment read) {
    return read.activity() == null ? null : activities.get(read.activity()).fact().id;
  }

  /** The date of that activity, else the day of publication. */
  @Nullable String saidOn(ReadCommitment read) {
    String date =
        read.activity() == null
            ? null
            : ((ReadActivity) activities.get(read.activity()).read()).startDate();
    return date != null ? date : publishedOn;
  }

  /** The date of the first activity that names the paper, else the day of publication. */
  @Nullable String announcedOn(Draft agreement) {
    return naming(agreement)
        .map(ReadActivity::startDate)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(publishedOn);
  }

  /** All links of a fact, as text. */
  String of(Draft draft) {
    if (draft.read() instanceof ReadActivity read) {
      return agreementsOf(read).toString();
    }
    if (draft.read() instanceof ReadCommitment read) {
      return activityOf(read) + " " + saidOn(read);
    }
    return draft.read() instanceof ReadAgreement
        ? activitiesNaming(draft) + " " + announcedOn(draft)
        : "";
  }

  private List<UUID> activitiesNaming(Draft agreement) {
    int index = agreements.indexOf(agreement);
    return activities.stream()
        .filter(draft -> ((ReadActivity) draft.read()).agreements().contains(index))
        .map(draft -> draft.fact().id)
        .toList();
  }

  private Stream<ReadActivity> naming(Draft agreement) {
    int index = agreements.indexOf(agreement);
    return activities.stream()
        .map(draft -> (ReadActivity) draft.read())
        .filter(read -> read.agreements().contains(index));
  }
}
