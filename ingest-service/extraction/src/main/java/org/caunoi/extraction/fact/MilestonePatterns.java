package org.caunoi.extraction.fact;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.caunoi.extraction.text.WordLists;

/** How anniversaries and foundings are told; numbers of years: {@code numbers.txt}. */
final class MilestonePatterns {

  static final String YEAR = "((?:19|20)\\d{2})";

  /** "2023-2025" is what a paper covers. */
  private static final String PERIOD = "(?!\\s?[-–]\\s?(?:19|20)\\d{2})";

  private static final Map<String, Integer> NUMBERS = numbers();
  private static final String NUMBER = "(\\d{1,3}|" + String.join("|", NUMBERS.keySet()) + ")";
  static final Pattern ANNIVERSARY =
      Pattern.compile(
          "(?iu)(?:(?:kỷ niệm|kỉ niệm|tròn|dấu mốc|nhân|mừng|chào mừng|chặng đường)[^.\\n]{0,25}?(?:lần thứ )?"
              + NUMBER
              + " năm|(?:và|,) (\\d{1,3}) năm"
              + " (?:kết nghĩa|thiết lập|quan hệ|hữu nghị|hợp tác|ngày ký|ngày thiết lập|ngày thành lập)"
              + "|(\\d{1,3})(?:st|nd|rd|th) anniversary|"
              + NUMBER
              + "(?:th|st|nd|rd)? anniversary|"
              + NUMBER
              + " years (?:of (?:\\S+ ){0,3}?(?:relations|ties|cooperation|friendship|partnership|twinning|treaty)"
              + "|since|after they)|"
              + "(?:relations|ties|twinned) "
              + NUMBER
              + " years ago|(\\d{1,3})-year(?:-long)? "
              + "(?:twinning|relationship|relations|friendship|partnership|ties|bond|cooperation)"
              + "|(?:cooperat|work|been partner|been twin)[^.\\n]{0,30}? for "
              + NUMBER
              + " years)");
  static final Pattern FOUNDED =
      Pattern.compile(
          "(?iu)(?:kết nghĩa|thiết lập (?:mối )?quan hệ|quan hệ hữu nghị|quan hệ hợp tác|quan hệ đối tác"
              + "|bắt đầu (?:quan hệ |mối quan hệ )?hợp tác|hợp tác với nhau|thỏa thuận hữu nghị"
              + "|twinned|partners(?= since)|a partnership(?= in| since)|have cooperated|have worked together"
              + "|sister (?:cities|city)|friendly relations|relations|ties|agreement|memorandum(?= since)|memorandum(?= from))[^.;\\n]{0,60}?"
              + "(?:từ năm|vào năm|năm|tháng \\d{1,2} ?[/-]|since|in|back to)(?: \\p{Lu}\\p{L}+)? ?"
              + YEAR
              + PERIOD);
  static final Pattern FOUNDED_IN =
      Pattern.compile(
          "(?iu)(?:năm |tháng \\d{1,2}/|in )"
              + YEAR
              + "[^.\\n]{0,70}?(?:thiết lập quan hệ|kết nghĩa|thỏa thuận hữu nghị|twinned|friendship agreement)");

  /** "Ngày 18/7/1977, hai nước ký Hiệp ước hữu nghị", "the treaty of friendship of 1977". */
  static final Pattern TREATY =
      Pattern.compile(
          "(?iu)"
              + YEAR
              + "[^.;\\n]{0,50}?(?:hiệp ước (?:hữu nghị|hòa bình)|treaty of (?:amity|friendship|peace))"
              + "|(?:hiệp ước (?:hữu nghị|hòa bình)|treaty of (?:amity|friendship|peace))"
              + "[^.;\\n]{0,50}?(?:signed|ký|of|in|năm|ngày)[^.;\\n]{0,12}?"
              + YEAR);

  /** "Năm 2022, nhân kỷ niệm ...", "the Friendship Year 2022, marking ...": the year before. */
  static final Pattern YEAR_BEFORE =
      Pattern.compile("(?iu)(?:năm|in|year) " + YEAR + ",[^.;\\n]{0,60}$");

  /** Only localities become twins. */
  static final Pattern TWINS = Pattern.compile("(?iu)kết nghĩa|twinn|sister");

  /** What counts years names them; patterns that try every letter of a text are slow. */
  private static final List<String> COUNTERS = List.of("năm", "year", "niversary", "NĂM", "YEAR");

  private MilestonePatterns() {}

  /** Can a number of years stand in these words? */
  static boolean counts(String words) {
    return COUNTERS.stream().anyMatch(words::contains);
  }

  /** Can a year stand in these words? */
  static boolean hasYear(String words) {
    return digits(words, 4);
  }

  private static boolean digits(String words, int least) {
    var run = 0;
    for (var i = 0; i < words.length(); i++) {
      run = Character.isDigit(words.charAt(i)) ? run + 1 : 0;
      if (run == least) {
        return true;
      }
    }
    return false;
  }

  private static Map<String, Integer> numbers() {
    var numbers = new LinkedHashMap<String, Integer>();
    for (var line : WordLists.read(MilestonePatterns.class, "numbers.txt").get("years")) {
      var blank = line.lastIndexOf(' ');
      numbers.put(line.substring(0, blank), Integer.valueOf(line.substring(blank + 1)));
    }
    return numbers;
  }

  static int number(String written) {
    var number = NUMBERS.get(written.toLowerCase(Locale.ROOT));
    return number != null ? number : Integer.parseInt(written);
  }
}
