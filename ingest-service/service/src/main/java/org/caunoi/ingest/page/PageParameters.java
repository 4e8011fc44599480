package org.caunoi.ingest.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.caunoi.ingest.http.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * Checks the query parameters of pages; each method throws {@link ProblemException} or is happy.
 */
final class PageParameters {

  static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  private static final int MAX_URL = 2_000;
  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
  private static final Set<String> SCHEMES = Set.of("http", "https");

  private PageParameters() {}

  static @Nullable String url(@Nullable String url) {
    if (url == null) {
      return null;
    }
    if (url.length() > MAX_URL) {
      throw ProblemException.parameter("url", "too-long", "Give at most 2,000 characters.");
    }
    try {
      var uri = new URI(url);
      var scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      if (SCHEMES.contains(scheme) && uri.getRawAuthority() != null) {
        return url;
      }
    } catch (URISyntaxException e) {
      // Answered below, as any other text that is no address of a page.
    }
    throw ProblemException.parameter("url", "not-a-url", "Give an absolute http or https URL.");
  }

  /** A day on which an article can have been published; a day ahead is another time zone. */
  static @Nullable LocalDate publishedOn(@Nullable String text, Clock clock) {
    var date = date("publishedOn", text);
    if (date == null) {
      return null;
    }
    if (date.isBefore(EARLIEST) || date.isAfter(LocalDate.now(clock.withZone(ZONE)).plusDays(1))) {
      throw ProblemException.parameter(
          "publishedOn", "out-of-range", "Give a day from 1900-01-01 until today.");
    }
    return date;
  }

  static @Nullable LocalDate date(String name, @Nullable String text) {
    if (text == null) {
      return null;
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw ProblemException.parameter(name, "not-a-date", "Give a day as YYYY-MM-DD.");
    }
  }

  static @Nullable PageState state(@Nullable String text) {
    if (text == null) {
      return null;
    }
    return Arrays.stream(PageState.values())
        .filter(state -> state.name().equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                ProblemException.parameter(
                    "state", "unknown-value", "Give STORED, READ, DELIVERED or FAILED."));
  }
}
