package org.caunoi.report.catalog;

import static org.caunoi.report.catalog.Lists.orEmpty;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a brief tells besides its own period. Null where the register does not offer it.
 *
 * @param past facts of the twelve months before, for comparisons
 * @param lateActivities of earlier periods whose released briefs do not tell them
 * @param lateAgreements papers likewise
 * @param commitments those that are still open, whenever they were given
 * @param expiring papers whose term ends soon after the period
 * @param partnerships lasting relations, for their anniversaries
 * @param recommendations what the office recommends in this period, by language
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Background(
    List<Trace> past,
    List<Activity> lateActivities,
    List<Agreement> lateAgreements,
    @Nullable List<Commitment> commitments,
    @Nullable List<Agreement> expiring,
    List<Partnership> partnerships,
    @Nullable List<DormantPartner> dormant,
    @Nullable List<Indicator> indicators,
    Map<String, String> recommendations) {

  /** Of a register that knows nothing beyond the period. */
  public static final Background NONE =
      new Background(List.of(), List.of(), List.of(), null, null, List.of(), null, null, Map.of());

  /** Lists that are always known are never null. */
  public Background {
    past = orEmpty(past);
    lateActivities = orEmpty(lateActivities);
    lateAgreements = orEmpty(lateAgreements);
    partnerships = orEmpty(partnerships);
    recommendations =
        recommendations == null
            ? Map.of()
            : Collections.unmodifiableMap(new TreeMap<>(recommendations));
  }

  /** The same with what the office recommends. */
  public Background recommending(Map<String, String> texts) {
    return new Background(
        past,
        lateActivities,
        lateAgreements,
        commitments,
        expiring,
        partnerships,
        dormant,
        indicators,
        texts);
  }
}
