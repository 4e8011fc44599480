package org.caunoi.catalog.search;

import java.time.LocalDate;
import java.util.List;
import org.caunoi.catalog.http.Cursor;
import org.caunoi.catalog.review.Review;
import org.jspecify.annotations.Nullable;

/**
 * What was found, as a row of the search tells it.
 *
 * @param ours null for a locality, which belongs to nobody
 */
record Hit(
    int rank,
    int weight,
    LocalDate sortDay,
    String id,
    SearchKind kind,
    @Nullable String type,
    String title,
    @Nullable String titleEn,
    @Nullable Boolean ours,
    @Nullable Review review,
    @Nullable LocalDate firstDay,
    @Nullable LocalDate lastDay) {

  /** Where in the order a page starts: behind the hit with these keys. */
  record Place(int rank, int weight, LocalDate sortDay, String id) {

    static Place of(@Nullable Cursor cursor) {
      if (cursor == null) {
        return start(1);
      }
      List<String> keys = cursor.keys();
      try {
        if (keys.size() == 4) {
          return new Place(
              Math.min(Math.max(Integer.parseInt(keys.get(0)), 1), Words.RANKS),
              Integer.parseInt(keys.get(1)),
              LocalDate.parse(keys.get(2)),
              keys.get(3));
        }
      } catch (RuntimeException e) {
        throw Cursor.invalid();
      }
      throw Cursor.invalid();
    }

    /** Before all that has this rank; days of the database go no further. */
    static Place start(int rank) {
      return new Place(rank, -1, LocalDate.of(9999, 12, 31), "");
    }
  }

  Cursor cursor() {
    return new Cursor(
        List.of(String.valueOf(rank), String.valueOf(weight), sortDay.toString(), id));
  }

  static Hit ofRow(int rank, Object[] row) {
    SearchKind kind = SearchKind.valueOf((String) row[3]);
    return new Hit(
        rank,
        (Integer) row[0],
        (LocalDate) row[1],
        (String) row[2],
        kind,
        (String) row[4],
        (String) row[5],
        (String) row[6],
        kind == SearchKind.LOCALITY ? null : (Boolean) row[7],
        row[8] == null ? null : Review.valueOf((String) row[8]),
        (LocalDate) row[9],
        (LocalDate) row[10]);
  }

  /** The day, month or year, as precise as it is known. */
  @Nullable String date() {
    if (firstDay == null || lastDay == null) {
      return null;
    }
    String day = firstDay.toString();
    if (firstDay.equals(lastDay)) {
      return day;
    }
    return lastDay.isBefore(firstDay.plusDays(31)) ? day.substring(0, 7) : day.substring(0, 4);
  }
}
