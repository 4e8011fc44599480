package org.caunoi.extraction.fact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.caunoi.extraction.text.Sentence;
import org.caunoi.extraction.text.WordLists;
import org.jspecify.annotations.Nullable;

/** Finds anniversaries and foundings of relations. */
final class MilestoneFinder {

  private static final String YEAR = "((?:19|20)\\d{2})";

  /** "2023-2025" is what a paper covers. */
  private static final String PERIOD = "(?!\\s?[-–]\\s?(?:19|20)\\d{2})";

  private static final Map<String, Integer> NUMBERS = numbers();
  private static final String NUMBER = "(\\d{1,3}|" + String.join("|", NUMBERS.keySet()) + ")";
  private static final Pattern ANNIVERSARY =
      Pattern.compile(
          "(?iu)(?:(?:kỷ niệm|kỉ niệm|tròn|dấu mốc|nhân|mừng|chào mừng)[^.\\n]{0,25}?(?:lần thứ )?"
              + NUMBER
              + " năm|(?:và|,) (\\d{1,3}) năm"
              + " (?:kết nghĩa|thiết lập|quan hệ|hữu nghị|hợp tác|ngày ký|ngày thiết lập|ngày thành lập)"
              + "|(\\d{1,3})(?:st|nd|rd|th) anniversary|"
              + NUMBER
              + "(?:th|st|nd|rd)? anniversary|"
              + NUMBER
              + " years (?:of (?:\\S+ ){0,3}?(?:relations|ties|cooperation|friendship|partnership|twinning)"
              + "|since|after they)|"
              + "(?:relations|ties|twinned) "
              + NUMBER
              + " years ago|(\\d{1,3})-year(?:-old|-long)? "
              + "(?:twinning|relationship|relations|friendship|partnership|ties|bond|cooperation)"
              + "|(?:cooperat|work|been partner|been twin)[^.\\n]{0,30}? for "
              + NUMBER
              + " years)");
  private static final Pattern FOUNDED =
      Pattern.compile(
          "(?iu)(?:kết nghĩa|thiết lập quan hệ|quan hệ hữu nghị|quan hệ hợp tác|thỏa thuận hữu nghị|twinned"
              + "|sister (?:cities|city)|friendly relations|relations|ties|agreement|memorandum(?= since)|memorandum(?= from))[^.\\n]{0,60}?"
              + "(?:từ năm|vào năm|năm|tháng \\d{1,2}/|since|in|back to)(?: \\p{Lu}\\p{L}+)? ?"
              + YEAR
              + PERIOD);
  private static final Pattern FOUNDED_IN =
      Pattern.compile(
          "(?iu)(?:năm |tháng \\d{1,2}/|in )"
              + YEAR
              + "[^.\\n]{0,70}?(?:thiết lập quan hệ|kết nghĩa|thỏa thuận hữu nghị|twinned|friendship agreement)");
  private static final Pattern NEXT_YEAR = Pattern.compile("(?iu)năm tới|năm sau|next year");

  private static final Pattern IN_YEAR =
      Pattern.compile("(?iu)(?:năm|in|,|tháng \\d{1,2}/) ?" + YEAR);
  private static final Pattern BRACKET =
      Pattern.compile("\\([^)\\n]{0,20}?" + YEAR + "\\s?[-–—]\\s?[^)\\n]{0,12}?" + YEAR + "\\)");
  private static final Pattern CLAUSE_END = Pattern.compile("[,;.:\\n](?=\\s|$)|$");
  private static final Pattern LINK = Pattern.compile("^(?:và|,) ");
  private static final Pattern EXPO = Pattern.compile("\\bExpo " + YEAR);

  private final Stage stage;
  private final List<Milestone> found = new ArrayList<>();
  private final Set<Milestone> undated = new HashSet<>();
  private final Set<String> seen = new HashSet<>();

  private MilestoneFinder(Stage stage) {
    this.stage = stage;
  }

  static List<Milestone> find(Stage stage) {
    var finder = new MilestoneFinder(stage);
    for (var sentence : stage.scene().text().sentences()) {
      finder.read(sentence);
    }
    return finder.found.stream().map(finder::ahead).toList();
  }

  private static Map<String, Integer> numbers() {
    var numbers = new LinkedHashMap<String, Integer>();
    for (var line : WordLists.read(MilestoneFinder.class, "numbers.txt").get("years")) {
      var blank = line.lastIndexOf(' ');
      numbers.put(line.substring(0, blank), Integer.valueOf(line.substring(blank + 1)));
    }
    return numbers;
  }

  private static int number(String written) {
    var number = NUMBERS.get(written.toLowerCase(Locale.ROOT));
    return number != null ? number : Integer.parseInt(written);
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
    ANNIVERSARY.matcher(words).results().forEach(match -> anniversary(sentence, words, match));
    FOUNDED
        .matcher(words)
        .results()
        .filter(match -> !remembered(words, match.start()))
        .forEach(
            match ->
                add(
                    sentence,
                    MilestoneKind.FOUNDED,
                    match.group(),
                    Integer.parseInt(match.group(1)),
                    null,
                    "milestone-founded"));
    FOUNDED_IN
        .matcher(words)
        .results()
        .filter(match -> !remembered(words, match.end()))
        .forEach(
            match ->
                add(
                    sentence,
                    MilestoneKind.FOUNDED,
                    match.group(),
                    Integer.parseInt(match.group(1)),
                    null,
                    "milestone-founded"));
    EXPO.matcher(words)
        .results()
        .forEach(
            match ->
                add(
                    sentence,
                    MilestoneKind.OTHER,
                    match.group(),
                    Integer.parseInt(match.group(1)),
                    null,
                    "milestone-event"));
  }

  /** "kỷ niệm 50 năm thiết lập quan hệ ... năm 2023" gives the year of the anniversary. */
  private static boolean remembered(String words, int at) {
    return ANNIVERSARY
        .matcher(words.substring(Math.max(0, at - 60), Math.min(words.length(), at + 5)))
        .find();
  }

  private void anniversary(Sentence sentence, String words, MatchResult match) {
    var number =
        IntStream.rangeClosed(1, match.groupCount())
            .mapToObj(match::group)
            .filter(Objects::nonNull)
            .findFirst()
            .orElseThrow();
    var ordinal = number(number);
    var written = year(words, match.end());
    var year = written != null ? written : stage.scene().calendar().year();
    if (year != null && ordinal > 0) {
      add(
          sentence,
          MilestoneKind.ANNIVERSARY,
          clause(words, match),
          year,
          ordinal,
          "milestone-anniversary");
      if (written == null && !found.isEmpty()) {
        undated.add(found.get(found.size() - 1));
      }
    }
  }

  /** From the number of years to the end of its clause, or to the next number of years. */
  private static String clause(String words, MatchResult match) {
    var next = ANNIVERSARY.matcher(words).region(match.end(), words.length());
    var stop = CLAUSE_END.matcher(words).region(match.end(), words.length());
    var end = words.length();
    if (stop.find()) {
      end = stop.start();
    }
    if (next.find()) {
      end = Math.min(end, next.start());
    }
    return LINK.matcher(words.substring(match.start(), end)).replaceFirst("");
  }

  /** The year of an anniversary as written: in brackets or beside it. */
  private @Nullable Integer year(String words, int from) {
    var bracket = BRACKET.matcher(words).region(from, words.length());
    if (bracket.find()) {
      return Integer.valueOf(bracket.group(2));
    }
    var beside = IN_YEAR.matcher(words).region(from, Math.min(words.length(), from + 90));
    if (beside.find()) {
      return Integer.valueOf(beside.group(1));
    }
    var now = stage.scene().calendar().year();
    var next = NEXT_YEAR.matcher(words).region(from, Math.min(words.length(), from + 60)).find();
    return next && now != null ? Integer.valueOf(now + 1) : null;
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
