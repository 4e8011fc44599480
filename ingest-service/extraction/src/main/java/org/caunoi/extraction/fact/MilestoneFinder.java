package org.caunoi.extraction.fact;

import static org.caunoi.extraction.text.Letters.BORDER;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.caunoi.extraction.place.Level;
import org.caunoi.extraction.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds anniversaries and foundings of relations. */
final class MilestoneFinder {

  private static final Pattern EXPO = Pattern.compile(BORDER + "Expo " + MilestonePatterns.YEAR);

  private final Stage stage;
  private final Cues cues;
  private final List<Milestone> found = new ArrayList<>();
  private final Set<Milestone> undated = new HashSet<>();
  private final Set<String> seen = new HashSet<>();

  private MilestoneFinder(Stage stage) {
    this.stage = stage;
    cues = stage.scene().moods();
  }

  static List<Milestone> find(Stage stage) {
    var finder = new MilestoneFinder(stage);
    for (var sentence : stage.scene().text().sentences()) {
      finder.read(sentence);
    }
    return finder.found.stream().map(finder::ahead).toList();
  }

  /** Where "29 năm" is now, "30 năm" without a year of its own is next year's. */
  private Milestone ahead(Milestone milestone) {
    var ordinal = milestone.ordinal();
    var now = stage.scene().calendar().year();
    var before =
        ordinal != null
            && undated.contains(milestone)
            && found.stream()
                .anyMatch(
                    m ->
                        m.ordinal() != null
                            && m.ordinal() == ordinal - 1
                            && m.year() == milestone.year());
    return !before || now == null
        ? milestone
        : new Milestone(
            milestone.kind(),
            milestone.text(),
            now + 1,
            ordinal,
            now + 1 - ordinal,
            milestone.parties(),
            milestone.evidence(),
            milestone.confidence(),
            List.of("milestone-ahead"));
  }

  private void read(Sentence sentence) {
    var words = stage.scene().words(sentence);
    if (MilestonePatterns.counts(words)) {
      MilestonePatterns.ANNIVERSARY
          .matcher(words)
          .results()
          .forEach(match -> anniversary(sentence, words, match));
    }
    if (MilestonePatterns.hasYear(words)) {
      dated(sentence, words);
    }
  }

  private void dated(Sentence sentence, String words) {
    MilestonePatterns.FOUNDED
        .matcher(words)
        .results()
        .filter(match -> !remembered(words, match.start()))
        .forEach(match -> founded(sentence, match));
    MilestonePatterns.FOUNDED_IN
        .matcher(words)
        .results()
        .filter(match -> !remembered(words, match.end()))
        .forEach(match -> founded(sentence, match));
    MilestonePatterns.TREATY
        .matcher(words)
        .results()
        .forEach(m -> event(sentence, m, "milestone-treaty"));
    EXPO.matcher(words).results().forEach(match -> event(sentence, match, "milestone-event"));
  }

  private void founded(Sentence sentence, MatchResult match) {
    var year = Integer.parseInt(match.group(1));
    if (!hoped(sentence, match, year)) {
      add(sentence, MilestoneKind.FOUNDED, match.group(), year, null, "milestone-founded");
    }
  }

  /** "mong muốn kết nghĩa trong năm 2027": nothing is founded yet. */
  private boolean hoped(Sentence sentence, MatchResult match, int year) {
    var now = stage.scene().calendar().year();
    var at = stage.scene().text().tokenAt(sentence.start() + match.start());
    return now != null
        && (year > now
            || year == now
                && (cues.has(sentence.first(), at, "modal")
                    || cues.has(sentence.first(), at, "coming")));
  }

  private void event(Sentence sentence, MatchResult match, String rule) {
    var year = match.group(1) != null ? match.group(1) : match.group(match.groupCount());
    add(sentence, MilestoneKind.OTHER, match.group(), Integer.parseInt(year), null, rule);
  }

  /** "kỷ niệm 50 năm thiết lập quan hệ ... năm 2023" gives the year of the anniversary. */
  private static boolean remembered(String words, int at) {
    return MilestonePatterns.ANNIVERSARY
        .matcher(words.substring(Math.max(0, at - 60), Math.min(words.length(), at + 5)))
        .find();
  }

  private void anniversary(Sentence sentence, String words, MatchResult match) {
    var ordinal = AnniversaryWords.ordinal(match);
    var now = stage.scene().calendar().year();
    var written = AnniversaryWords.year(words, match, now);
    var year = written != null ? written : now;
    if (year != null && ordinal > 0) {
      add(
          sentence,
          MilestoneKind.ANNIVERSARY,
          AnniversaryWords.clause(words, match),
          year,
          ordinal,
          "milestone-anniversary");
      began(sentence, words, match, ordinal);
      if (written == null && !found.isEmpty()) {
        undated.add(found.get(found.size() - 1));
      }
    }
  }

  /** "30 năm kết nghĩa (1995 - 2025)": of two localities the first year counts, too. */
  private void began(Sentence sentence, String words, MatchResult match, int ordinal) {
    var bracket = AnniversaryWords.span(words, match);
    if (bracket == null) {
      return;
    }
    var first = Integer.parseInt(bracket.group(1));
    var clause = words.substring(match.start(), bracket.start());
    var local =
        parties(sentence, sentence.start() + match.start(), sentence.start() + bracket.start())
            .stream()
            .filter(party -> party.level() != Level.COUNTRY)
            .count();
    if (first + ordinal == Integer.parseInt(bracket.group(2))
        && (local > 1 || MilestonePatterns.TWINS.matcher(clause).find())) {
      add(sentence, MilestoneKind.FOUNDED, clause, first, null, "milestone-founded");
    }
  }

  private void add(
      Sentence sentence,
      MilestoneKind kind,
      String text,
      int year,
      @Nullable Integer ordinal,
      String rule) {
    if (!seen.add(kind + " " + year + " " + ordinal)) {
      return;
    }
    var from = sentence.start() + Math.max(0, stage.scene().words(sentence).indexOf(text));
    found.add(
        new Milestone(
            kind,
            text.strip(),
            year,
            ordinal,
            ordinal == null
                ? kind == MilestoneKind.FOUNDED ? Integer.valueOf(year) : null
                : Integer.valueOf(year - ordinal),
            parties(sentence, from, from + text.length()),
            List.of(stage.scene().evidence(sentence)),
            0.7,
            List.of(rule)));
  }

  /** The parties that the clause itself names. */
  private List<Party> parties(Sentence sentence, int from, int to) {
    var words = stage.scene().text();
    return stage.scene().places(sentence).stream()
        .filter(place -> words.start(place.first()) >= from && words.start(place.first()) < to)
        .map(place -> Stage.ofPlace(place, false).party())
        .distinct()
        .toList();
  }
}
