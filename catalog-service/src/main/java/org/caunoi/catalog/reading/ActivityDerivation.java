package org.caunoi.catalog.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.caunoi.catalog.activity.Act;
import org.caunoi.catalog.activity.Activity;
import org.caunoi.catalog.activity.DateBasis;
import org.caunoi.catalog.fact.LegalDate;

/** What an activity says that several articles tell of. */
final class ActivityDerivation {

  /** How sure an event is: what was held was held, whoever had announced or cancelled it. */
  private static final List<Act> ACTS = List.of(Act.PROPOSED, Act.PLANNED, Act.CANCELLED, Act.HELD);

  private static final List<DateBasis> BASES =
      List.of(DateBasis.EXPLICIT, DateBasis.CONTEXT, DateBasis.PUBLISHED, DateBasis.NONE);

  private ActivityDerivation() {}

  static void fill(Activity activity, List<ReadActivity> told) {
    activity.type = Objects.requireNonNull(Choice.mostTold(told, ReadActivity::type));
    activity.act =
        told.stream().map(ReadActivity::act).max(Comparator.comparing(ACTS::indexOf)).orElseThrow();
    String start = Choice.date(told, ReadActivity::startDate);
    List<ReadActivity> dated =
        told.stream().filter(read -> Objects.equals(read.startDate(), start)).toList();
    activity.startDate = start;
    activity.endDate = Choice.date(dated, ReadActivity::endDate);
    activity.dateNoYear = start == null ? Choice.mostTold(told, ReadActivity::dateNoYear) : null;
    activity.dateBasis = basis(dated);
    activity.direction = Choice.mostTold(told, ReadActivity::direction);
    activity.sectors = Choice.union(told, ReadActivity::sectors);
    activity.countFor(LegalDate.parse(start));
  }

  /** The best that any article has for the date. */
  private static DateBasis basis(List<ReadActivity> dated) {
    return dated.stream()
        .map(ReadActivity::dateBasis)
        .filter(Objects::nonNull)
        .min(Comparator.comparing(BASES::indexOf))
        .orElse(DateBasis.NONE);
  }
}
