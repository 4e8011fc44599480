package org.caunoi.report.brief;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.caunoi.report.catalog.Agreement;
import org.caunoi.report.catalog.Official;
import org.caunoi.report.catalog.PartialDate;
import org.caunoi.report.catalog.Party;
import org.jspecify.annotations.Nullable;

/** Dates, names and lists as a reader of one language writes them. */
final class Phrases {
  /** So many names of partners fit a cell of the first table, whatever their length. */
  private static final int NAMED = 8;

  /** In code points; the longest real name in the gazetteer and the samples is shorter. */
  private static final int LONGEST_NAME = 90;

  private final Wording wording;
  private final boolean vietnamese;

  Phrases(Wording wording) {
    this.wording = wording;
    this.vietnamese = "vi".equals(wording.language());
  }

  /** Text from outside, composed (NFC) and on one line; otherwise as it is. */
  static String clean(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
  }

  /** A sentence from outside without the stop at its end: ours goes on behind it. */
  static String sentence(String text) {
    return clean(text).replaceFirst("[\\s.;:,]+$", "");
  }

  String date(LocalDate day) {
    return wording.text("date.day", paddedDay(day), month(day), day.getYear());
  }

  String date(PartialDate date) {
    LocalDate first = date.firstDay();
    if (date.hasDay()) {
      return date(first);
    }
    return date.hasMonth()
        ? wording.text("date.month", month(first), first.getYear())
        : wording.text("date.year", first.getYear());
  }

  /** "02/4/2024", "4/2024", "2024": for the cells of tables. */
  String shortDate(PartialDate date) {
    LocalDate first = date.firstDay();
    String month = month(first) + "/" + first.getYear();
    if (!vietnamese) {
      return date(date);
    }
    return date.hasDay()
        ? paddedDay(first) + "/" + month
        : date.hasMonth() ? month : Integer.toString(first.getYear());
  }

  String shortDates(PartialDate start, @Nullable PartialDate end) {
    return end == null || end.equals(start)
        ? shortDate(start)
        : shortDate(start) + " – " + shortDate(end);
  }

  String dates(PartialDate start, @Nullable PartialDate end) {
    return end == null || end.equals(start)
        ? date(start)
        : wording.text("date.range", date(start), date(end));
  }

  /**
   * In Vietnamese only days below 10 are padded, and the months 1 and 2 (Decree 30/2020, Annex I).
   */
  String paddedDay(LocalDate day) {
    int number = day.getDayOfMonth();
    return vietnamese && number < 10 ? "0" + number : Integer.toString(number);
  }

  /** A calendar month as {@link #month}; another period by the name that people give it. */
  String period(Period period) {
    return period.calendarMonth()
        ? month(period.end())
        : PeriodName.of(period, wording, month(period.end()));
  }

  String month(LocalDate day) {
    if (!vietnamese) {
      return day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
    int number = day.getMonthValue();
    return number <= 2 ? "0" + number : Integer.toString(number);
  }

  String name(Party party) {
    String name = vietnamese ? party.nameVi() : party.nameEn();
    return name == null || name.isBlank() ? quoted(clean(party.name())) : clean(name);
  }

  /** Words that stand as in the source: in the English copy between quotes. */
  private String quoted(String words) {
    return words.isEmpty() ? words : wording.text("as.written", words);
  }

  /** The name, and the country where it is abroad and not a country itself. */
  String nameAbroad(Party party) {
    return inCountry(name(party), party);
  }

  private String inCountry(String name, Party party) {
    String country = party.country();
    if (country == null || "VN".equals(country) || "COUNTRY".equals(party.level())) {
      return name;
    }
    return wording.text("with.country", name, wording.name("country", country));
  }

  /** Who stands in a paper: the organ as written, with its locality where it does not say it. */
  String signer(Party party) {
    if (party.body() == null || party.body().isBlank()) {
      return nameAbroad(party);
    }
    String body = clean(party.body());
    if (!vietnamese) {
      return wording.text("with.country", nameAbroad(party), quoted(body));
    }
    boolean says = body.toLowerCase(Locale.ROOT).contains(name(party).toLowerCase(Locale.ROOT));
    return says ? inCountry(body, party) : body + " " + nameAbroad(party);
  }

  String home(List<Party> parties) {
    return list(parties.stream().map(this::name).distinct().toList());
  }

  String abroad(List<Party> parties) {
    return list(parties.stream().map(this::nameAbroad).distinct().toList());
  }

  String signers(List<Party> parties) {
    return list(parties.stream().map(this::signer).distinct().toList());
  }

  /** Partners once each, an organisation as its locality where that takes part too. */
  List<String> partners(List<Party> parties) {
    Map<String, Party> byKey = new LinkedHashMap<>();
    for (Party party : parties) {
      byKey.merge(party.key(), party, (a, b) -> a.localityId() == null ? b : a);
    }
    return byKey.values().stream().map(this::nameAbroad).toList();
  }

  /**
   * The first partners by name, the rest by number: long lists and names stand in full elsewhere.
   */
  List<String> firstPartners(List<Party> parties) {
    List<String> partners = partners(parties);
    List<String> named =
        new ArrayList<>(partners.stream().limit(NAMED).map(Phrases::abbreviated).toList());
    if (partners.size() > NAMED) {
      named.add(wording.text("partners.more", partners.size() - NAMED));
    }
    return named;
  }

  private static String abbreviated(String name) {
    return name.codePointCount(0, name.length()) <= LONGEST_NAME
        ? name
        : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME - 1)) + "…";
  }

  String officials(List<Official> officials, String side) {
    List<String> people = new ArrayList<>();
    for (Official official : officials) {
      if (side.equals(official.side())) {
        String who = official(official);
        if (!who.isEmpty()) {
          people.add(who + role(official));
        }
      }
    }
    return String.join("; ", people);
  }

  /** The title of a paper in the reader's language where it has one. */
  String title(Agreement agreement) {
    String title =
        vietnamese || agreement.titleEn() == null || agreement.titleEn().isBlank()
            ? agreement.title()
            : agreement.titleEn();
    return title == null ? "" : clean(title);
  }

  private String official(Official official) {
    String name = official.name() == null ? "" : clean(official.name());
    String title = official.title() == null ? "" : clean(official.title());
    return name.isEmpty() || title.isEmpty()
        ? name + title
        : wording.text("official.title", name, quoted(title));
  }

  private String role(Official official) {
    String role = official.role() == null ? null : wording.nameOrNull("role", official.role());
    return role == null ? "" : role;
  }

  String sectors(List<String> codes) {
    return codes.stream()
        .distinct()
        .map(code -> wording.name("sector", code))
        .collect(Collectors.joining("; "));
  }

  /** "a, b và c". */
  String list(List<String> parts) {
    Set<String> distinct = new LinkedHashSet<>(parts);
    List<String> all = List.copyOf(distinct);
    if (all.size() < 2) {
      return String.join("", all);
    }
    String head = String.join(", ", all.subList(0, all.size() - 1));
    return head + " " + wording.text("and") + " " + all.get(all.size() - 1);
  }

  static String capitalised(String text) {
    if (text.isEmpty()) {
      return text;
    }
    int end = text.offsetByCodePoints(0, 1);
    return text.substring(0, end).toUpperCase(Locale.ROOT) + text.substring(end);
  }
}
