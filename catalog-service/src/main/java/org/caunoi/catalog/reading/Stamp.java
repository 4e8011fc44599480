package org.caunoi.catalog.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.caunoi.catalog.article.Article;
import org.jspecify.annotations.Nullable;

/**
 * The key of a reading, with what decides which of two is newer: when the page was fetched, then
 * the reader's version number by number, then when it was read. Equal ones are put in an order by
 * their key, so that the outcome does not depend on who arrives first.
 */
record Stamp(
    Instant fetchedAt,
    String readerVersion,
    Instant readAt,
    String bytesSha256,
    @Nullable LocalDate givenPublishedOn,
    String gazetteerVersion)
    implements Comparable<Stamp> {

  private static final Pattern DOT = Pattern.compile("[^0-9]+");

  private static final Comparator<Stamp> ORDER =
      Comparator.comparing(Stamp::fetchedAt)
          .thenComparing(Stamp::readerVersion, Stamp::compareVersions)
          .thenComparing(Stamp::readAt)
          .thenComparing(Stamp::bytesSha256)
          .thenComparing(stamp -> String.valueOf(stamp.givenPublishedOn()))
          .thenComparing(Stamp::gazetteerVersion);

  /** Of what the register has. */
  static Stamp of(Article article) {
    return new Stamp(
        article.fetchedAt,
        article.readerVersion,
        article.readAt,
        article.bytesSha256,
        article.givenPublishedOn,
        article.gazetteerVersion);
  }

  /** Of what was delivered. */
  static Stamp of(Delivery delivery, Reading reading) {
    return new Stamp(
        delivery.fetchedAt().truncatedTo(ChronoUnit.MICROS),
        reading.readerVersion(),
        delivery.readAt().truncatedTo(ChronoUnit.MICROS),
        delivery.bytesSha256(),
        delivery.givenPublishedOn(),
        reading.gazetteerVersion());
  }

  /** Whether both are one and the same reading, whenever it was made. */
  boolean isSameReadingAs(Stamp other) {
    return bytesSha256.equals(other.bytesSha256)
        && readerVersion.equals(other.readerVersion)
        && gazetteerVersion.equals(other.gazetteerVersion)
        && Objects.equals(givenPublishedOn, other.givenPublishedOn);
  }

  @Override
  public int compareTo(Stamp other) {
    return ORDER.compare(this, other);
  }

  /** Number by number: 1.10.0 is newer than 1.9.2. */
  static int compareVersions(String one, String other) {
    int[] first = numbers(one);
    int[] second = numbers(other);
    for (int i = 0; i < Math.max(first.length, second.length); i++) {
      int order =
          Integer.compare(i < first.length ? first[i] : 0, i < second.length ? second[i] : 0);
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private static int[] numbers(String version) {
    // Nine digits always fit an int; a longer run is not a version of ours.
    return Stream.of(DOT.split(version))
        .filter(part -> !part.isEmpty())
        .mapToInt(part -> Integer.parseInt(part.substring(0, Math.min(9, part.length()))))
        .toArray();
  }
}
