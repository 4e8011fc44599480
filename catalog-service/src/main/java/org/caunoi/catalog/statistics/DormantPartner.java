package org.caunoi.catalog.statistics;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A partner with which nothing was done for 12 months.
 *
 * @param lastActivityOn the first day of the last activity held; null where there is none
 * @param agreementsInForce papers in force with it on the day
 */
public record DormantPartner(
    Named locality, @Nullable LocalDate lastActivityOn, long agreementsInForce) {

  /**
   * A locality by its names.
   *
   * @param country ISO 3166-1 alpha-2
   */
  public record Named(String id, String name, String nameEn, String country) {}

  static DormantPartner ofRow(Object[] row) {
    return new DormantPartner(
        new Named((String) row[0], (String) row[1], (String) row[2], (String) row[3]),
        (LocalDate) row[4],
        ((Number) row[5]).longValue());
  }
}
