package org.caunoi.catalog.statistics;

import java.util.List;
import org.caunoi.catalog.activity.Direction;
import org.jspecify.annotations.Nullable;

/**
 * Activities of a period, counted in several ways.
 *
 * @param total all whose date lies wholly within the period
 * @param yearOnly how many of them are known by their year only, and stand in no month
 * @param undated how many have no date; they are in no other figure
 * @param byMonth months with activities, the earliest first
 */
public record ActivityStatistics(
    Bilingual definition,
    long total,
    long yearOnly,
    long undated,
    List<OfMonth> byMonth,
    List<OfCode> bySector,
    List<OfCode> byCountry,
    List<OfCode> byType,
    List<OfDirection> byDirection) {

  /**
   * Those that begin in a month.
   *
   * @param month YYYY-MM
   */
  public record OfMonth(String month, long count) {}

  /** Those of a sector, a country or a type, most first. */
  public record OfCode(String code, long count) {}

  /**
   * Those of a direction: OUTGOING đoàn ra, INCOMING đoàn vào.
   *
   * @param direction null where it is not known
   * @param delegationSize how many people the delegations had
   * @param sizeUnknown of how many activities that is not known
   */
  public record OfDirection(
      @Nullable Direction direction, long activities, long delegationSize, long sizeUnknown) {}
}
