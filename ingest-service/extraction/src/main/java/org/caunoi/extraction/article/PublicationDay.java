package org.caunoi.extraction.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * Finds the day of publication. Order: given, JSON-LD, meta, time elements, stamps in the text, the
 * URL. Where the first source stands alone against two that agree, the two win: site moves stamp
 * all pages with their own day. The day of reading is never used.
 */
record PublicationDay(LocalDate day, PublishedOnBasis basis) {

  /** Instants become days where the readers are. */
  private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  private static final Pattern ISO =
      Pattern.compile("(?<!\\d)((?:19|20)\\d{2})-(\\d{1,2})-(\\d{1,2})(?!\\d)");
  private static final Pattern COMPACT =
      Pattern.compile("^((?:19|20)\\d{2})(\\d{2})(\\d{2})(?:\\D|T|$)");
  private static final Pattern NUMERIC =
      Pattern.compile(
          "(?<![\\d/.-])(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})\\s?[/.-]\\s?((?:19|20)\\d{2})(?!\\d)");
  private static final Pattern WORDED =
      Pattern.compile(
          "(?iu)(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[\\s.,/-]+(?:de )?(\\p{L}{3,10})\\.?[\\s.,/-]+(?:de )?((?:19|20)\\d{2})");
  private static final Pattern AMERICAN =
      Pattern.compile("(?iu)(\\p{L}{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d{2})");
  private static final Pattern VIETNAMESE =
      Pattern.compile("(?iu)(\\d{1,2}) tháng (\\d{1,2})(?:,| năm)? ((?:19|20)\\d{2})");
  private static final Pattern URL =
      Pattern.compile(
          "[/-]((?:19|20)\\d{2})[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\\d|3[01])(?=\\D|$|\\d{3,})");

  private static final Map<String, Integer> MONTHS = Months.BY_NAME;

  static @Nullable PublicationDay of(
      Page page, @Nullable Document document, JsonLd jsonLd, List<String> stamps) {
    if (page.publishedOn() != null) {
      return new PublicationDay(page.publishedOn(), PublishedOnBasis.GIVEN);
    }
    var found = new ArrayList<PublicationDay>();
    add(found, jsonLd.datePublished(), PublishedOnBasis.METADATA);
    if (document != null) {
      meta(document, found);
    }
    for (var stamp : stamps) {
      var day = inText(stamp);
      if (day != null) {
        found.add(new PublicationDay(day, PublishedOnBasis.TEXT));
        break;
      }
    }
    var inUrl = inUrl(page.url());
    if (inUrl != null) {
      found.add(new PublicationDay(inUrl, PublishedOnBasis.URL));
    }
    return decide(found);
  }

  private static @Nullable PublicationDay decide(List<PublicationDay> found) {
    if (found.isEmpty()) {
      return null;
    }
    var first = found.get(0);
    var agreeing = found.stream().filter(other -> other.day.equals(first.day)).count();
    if (agreeing == 1) {
      for (var one : found) {
        if (found.stream().filter(other -> other.day.equals(one.day)).count() > 1) {
          return one;
        }
      }
      // A meta stamp years after what the page shows is the day of a site move.
      var shown = found.stream().filter(one -> one.basis == PublishedOnBasis.TEXT).findFirst();
      if (shown.isPresent() && shown.get().day.plusDays(30).isBefore(first.day)) {
        return shown.get();
      }
    }
    return first;
  }

  private static void meta(Document document, List<PublicationDay> found) {
    for (var query :
        List.of(
            "meta[property=article:published_time]",
            "meta[name=article:published_time]",
            "meta[itemprop=datePublished]",
            "meta[name=pubdate]",
            "meta[name=publishdate]",
            "meta[name=publish-date]",
            "meta[name=date]",
            "meta[name=dc.date]",
            "meta[name=DC.date.issued]",
            "meta[name=sailthru.date]",
            "meta[name=parsely-pub-date]",
            "meta[property=og:published_time]",
            "meta[name=cxenseparse:recs:publishtime]",
            "meta[name=dcterms.created]")) {
      var element = document.selectFirst(query);
      if (element != null) {
        add(found, element.attr("content"), PublishedOnBasis.METADATA);
        break;
      }
    }
    var item = document.selectFirst("[itemprop=datePublished]:not(meta)");
    if (item != null) {
      add(
          found,
          item.hasAttr("datetime")
              ? item.attr("datetime")
              : item.hasAttr("content") ? item.attr("content") : item.text(),
          PublishedOnBasis.METADATA);
    }
    for (var time : document.select("time[datetime]")) {
      if (add(found, time.attr("datetime"), PublishedOnBasis.METADATA)) {
        break;
      }
    }
  }

  private static boolean add(
      List<PublicationDay> found, @Nullable String written, PublishedOnBasis basis) {
    var day = written == null ? null : inText(written);
    return day != null && found.add(new PublicationDay(day, basis));
  }

  /** The first full date in a short text. */
  static @Nullable LocalDate inText(String text) {
    var written = text.strip();
    try {
      return OffsetDateTime.parse(written).atZoneSameInstant(ZONE).toLocalDate();
    } catch (DateTimeParseException e) {
      // not an instant; the forms people write follow
    }
    var iso = ISO.matcher(written);
    if (iso.find()) {
      return day(iso.group(1), iso.group(2), iso.group(3));
    }
    var compact = COMPACT.matcher(written);
    if (compact.find()) {
      return day(compact.group(1), compact.group(2), compact.group(3));
    }
    var numeric = NUMERIC.matcher(written);
    if (numeric.find()) {
      var day = day(numeric.group(3), numeric.group(2), numeric.group(1));
      return day != null ? day : day(numeric.group(3), numeric.group(1), numeric.group(2));
    }
    return worded(written);
  }

  private static @Nullable LocalDate worded(String written) {
    var vietnamese = VIETNAMESE.matcher(written);
    if (vietnamese.find()) {
      return day(vietnamese.group(3), vietnamese.group(2), vietnamese.group(1));
    }
    var american = AMERICAN.matcher(written);
    while (american.find()) {
      var month = MONTHS.get(american.group(1).toLowerCase(Locale.ROOT));
      if (month != null) {
        return day(american.group(3), String.valueOf(month), american.group(2));
      }
    }
    var worded = WORDED.matcher(written);
    while (worded.find()) {
      var month = MONTHS.get(worded.group(2).toLowerCase(Locale.ROOT));
      if (month != null) {
        return day(worded.group(3), String.valueOf(month), worded.group(1));
      }
    }
    return null;
  }

  private static @Nullable LocalDate inUrl(@Nullable String url) {
    if (url == null) {
      return null;
    }
    var match = URL.matcher(url);
    return match.find() ? day(match.group(1), match.group(2), match.group(3)) : null;
  }

  private static @Nullable LocalDate day(String year, String month, String day) {
    try {
      return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
