package org.caunoi.extraction.fact;

import java.util.List;
import org.caunoi.extraction.time.Day;
import org.jspecify.annotations.Nullable;

/**
 * Something that two sides do together.
 *
 * @param startDate YYYY-MM-DD, YYYY-MM or YYYY, as precise as the article is
 * @param dateNoYear --MM-DD where the year is not known
 * @param home localities only
 * @param agreements indexes of the reading's agreements that were signed or announced here
 * @param confidence 0 to 1; below 0.5 low, from 0.8 high
 */
public record Activity(
    ActivityType type,
    Act act,
    @Nullable String startDate,
    @Nullable String endDate,
    @Nullable String dateNoYear,
    Day.Basis dateBasis,
    @Nullable Party place,
    @Nullable Direction direction,
    List<Party> home,
    List<Party> partners,
    List<Official> officials,
    List<String> sectors,
    List<Integer> agreements,
    List<Evidence> evidence,
    double confidence,
    List<String> rules) {}
