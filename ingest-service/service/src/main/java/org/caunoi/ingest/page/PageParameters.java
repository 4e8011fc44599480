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
import java.util.regex.Pattern;
import org.caunoi.ingest.http.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * Checks the query parameters of pages; each method throws {@link ProblemException} or is happy.
 */
final class PageParameters {

  static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  private static final int MAX_URL = 2_000;
  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

  /** The last day that the contract's YYYY-MM-DD can say; PostgreSQL ends later. */
  private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

  /** A host, perhaps a port, and no user: a password in an address would be stored and shown. */
  private static final Pattern HOST = Pattern.compile("[^@:]+(:\\d*)?|\\[[^@]+](:\\d*)?");

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
      var authority = uri.getRawAuthority() == null ? "" : uri.getRawAuthority();
      if (SCHEMES.contains(scheme) && HOST.matcher(authority).matches()) {
        return url;
      }
    } catch (URISyntaxException e) {
      // Answered below, as any other text that is no address of a page.
    }
    throw ProblemException.parameter(
        "url", "not-a-url", "Give an absolute http or https URL without a user.");
  }

  /** A day on which an article can have been published; a day ahead is another time zone. */
  static @Nullable LocalDate publishedOn(@Nullable String text, Clock clock) {
    return date("publishedOn", text, LocalDate.now(clock.withZone(ZONE)).plusDays(1));
  }

  static @Nullable LocalDate date(String name, @Nullable String text) {
    return date(name, text, LATEST);
  }

  private static @Nullable LocalDate date(String name, @Nullable String text, LocalDate latest) {
    if (text == null) {
      return null;
    }
    try {
      var date = LocalDate.parse(text);
      if (!date.isBefore(EARLIEST) && !date.isAfter(latest)) {
        return date;
      }
    } catch (DateTimeException e) {
      throw ProblemException.parameter(name, "not-a-date", "Give a day as YYYY-MM-DD.");
    }
    throw ProblemException.parameter(
        name, "out-of-range", "Give a day from " + EARLIEST + " to " + latest + ".");
  }

  /** A switch, off where it is not given. */
  static boolean flag(String name, @Nullable String text) {
    if (text == null || text.equals("false")) {
      return false;
    }
    if (text.equals("true")) {
      return true;
    }
    throw ProblemException.parameter(name, "unknown-value", "Give true or false.");
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
