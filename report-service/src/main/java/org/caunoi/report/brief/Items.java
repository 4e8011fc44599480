package org.caunoi.report.brief;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.caunoi.report.catalog.Activity;
import org.caunoi.report.catalog.Agreement;
import org.caunoi.report.catalog.Commitment;
import org.caunoi.report.catalog.Fact;
import org.caunoi.report.catalog.Milestone;
import org.caunoi.report.catalog.Party;

/** Facts as items of the brief's sections. */
final class Items {
  private final Wording wording;
  private final Phrases phrases;
  private final Sources sources;

  Items(Wording wording, Phrases phrases, Sources sources) {
    this.wording = wording;
    this.phrases = phrases;
    this.sources = sources;
  }

  Entry activity(Activity activity) {
    String when = Phrases.capitalised(phrases.dates(activity.startDate(), activity.endDate()));
    String line = wording.text("activity.line", when, where(activity), with(activity));
    List<String> details = new ArrayList<>();
    addUnlessEmpty(details, "activity.home", phrases.officials(activity.officials(), "HOME"));
    addUnlessEmpty(details, "activity.partner", phrases.officials(activity.officials(), "PARTNER"));
    addUnlessEmpty(details, "activity.sectors", phrases.sectors(activity.sectors()));
    if (activity.outcome() != null && !activity.outcome().isBlank()) {
      details.add(
          wording.text("activity.outcome", asWritten(Phrases.sentence(activity.outcome()))));
    }
    return entry(activity, line, details);
  }

  /** What it was, with whom and where, without its day. */
  String what(Activity activity) {
    return with(activity) + where(activity);
  }

  private String with(Activity activity) {
    String type = wording.name("activity", activity.type());
    String home = phrases.home(activity.home());
    return activity.partners().isEmpty()
        ? wording.text("activity.alone", type, home)
        : wording.text("activity.with", type, home, phrases.abroad(activity.partners()));
  }

  /** Words that stand as in the source: in the English copy between quotes. */
  String asWritten(String words) {
    return wording.text("as.written", words);
  }

  private String where(Activity activity) {
    if ("ONLINE".equals(activity.direction())) {
      return wording.text("activity.online");
    }
    return activity.place() == null
        ? ""
        : wording.text("activity.at", phrases.name(activity.place()));
  }

  Entry agreement(Agreement agreement) {
    List<String> details = new ArrayList<>();
    addUnlessEmpty(details, "activity.home", phrases.officials(agreement.officials(), "HOME"));
    addUnlessEmpty(
        details, "activity.partner", phrases.officials(agreement.officials(), "PARTNER"));
    addUnlessEmpty(details, "activity.sectors", phrases.sectors(agreement.sectors()));
    return entry(agreement, paper(agreement) + standing(agreement), details);
  }

  /** The kind of paper, its title and its parties. */
  String paper(Agreement agreement) {
    String parties = phrases.signers(agreement.parties());
    String title = phrases.title(agreement);
    return title.isEmpty()
        ? wording.text("agreement.line", papers(agreement), parties)
        : wording.text("agreement.line.titled", papers(agreement), title, parties);
  }

  private String papers(Agreement agreement) {
    String kind = wording.name("agreement", agreement.kind());
    return switch (agreement.count()) {
      case 0 -> wording.text("agreement.bundle.several", kind);
      case 1 -> kind;
      default -> wording.text("agreement.bundle", kind, agreement.count());
    };
  }

  private String standing(Agreement agreement) {
    if (!"SIGNED".equals(agreement.status())) {
      return wording.name("status", agreement.status());
    }
    return agreement.signedDate() == null
        ? wording.text("agreement.undated")
        : wording.text("agreement.signed", phrases.date(agreement.signedDate()));
  }

  /** "Bắc Kinh (Trung Quốc) cam kết: …": who speaks, and to whom it is proposed. */
  Entry commitment(Commitment commitment) {
    String home = phrases.home(commitment.parties().stream().filter(p -> !isAbroad(p)).toList());
    String abroad = phrases.abroad(commitment.parties().stream().filter(Items::isAbroad).toList());
    String side = commitment.side() == null ? "BOTH" : commitment.side();
    String who =
        switch (side) {
          case "HOME" -> speech(commitment, home, abroad);
          case "PARTNER" -> speech(commitment, abroad, home);
          default -> speech(commitment, both(home, abroad), "");
        };
    String line = wording.text("commitment.line", who, Phrases.sentence(commitment.text()));
    return new Entry(line + suffix(commitment), commitment.id());
  }

  private String speech(Commitment commitment, String speaker, String listener) {
    if (saysItself(commitment)) {
      return speaker.isEmpty() ? side(commitment) : speaker;
    }
    String who = speaker.isEmpty() ? side(commitment) : speaker;
    String modality = wording.name("modality", commitment.modality());
    return listener.isEmpty()
        ? wording.text("commitment.who", who, modality)
        : wording.text(
            "commitment.with", who, modality, wording.name("to", commitment.modality()), listener);
  }

  /** Whether the words begin with the verb that we would put before them. */
  private boolean saysItself(Commitment commitment) {
    String words = Phrases.clean(commitment.text()).toLowerCase(Locale.ROOT);
    return Arrays.stream(wording.name("verbs", commitment.modality()).split("\\|"))
        .anyMatch(verb -> !verb.isEmpty() && words.startsWith(verb));
  }

  private String side(Commitment commitment) {
    return wording.name("side", commitment.side() == null ? "BOTH" : commitment.side());
  }

  private String both(String home, String abroad) {
    return home.isEmpty() || abroad.isEmpty() ? "" : phrases.list(List.of(home, abroad));
  }

  private static boolean isAbroad(Party party) {
    return !"VN".equals(party.country());
  }

  Entry milestone(Milestone milestone) {
    String line =
        wording.text("milestone.year", milestone.year(), Phrases.sentence(milestone.text()));
    return new Entry(line + suffix(milestone), milestone.id());
  }

  private Entry entry(Fact fact, String line, List<String> details) {
    return new Entry(line + suffix(fact), List.copyOf(details), List.of(fact.id()));
  }

  /** Sources, and the mark of what no officer has confirmed. */
  String suffix(Fact fact) {
    String numbers = sources.of(fact);
    String mark = fact.confirmed() ? "" : wording.text("mark.unreviewed");
    return (numbers.isEmpty() ? "" : " " + numbers) + mark;
  }

  private void addUnlessEmpty(List<String> details, String key, String value) {
    if (!value.isEmpty()) {
      details.add(wording.text(key, value));
    }
  }
}
