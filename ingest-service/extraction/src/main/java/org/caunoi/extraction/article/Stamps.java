package org.caunoi.extraction.article;

import java.util.regex.Pattern;

/** Knows the short lines that tell when, by whom and under what heading something was published. */
final class Stamps {

  private static final int LONGEST = 70;

  /** The longest line of fields, letters. */
  private static final int LONGEST_FIELDS = 160;

  private static final String BEFORE =
      "(?iu)^(?:(?:thứ|chủ nhật|t[2-7]|mon|tue|wed|thu|fri|sat|sun|published|updated|cập nhật"
          + "|ngày đăng|đăng lúc|gửi lúc|posted|created|date|lượt xem|stand|aktualisiert)"
          + "[^.]{0,40})?[\\s,|:–-]*"
          + "(?:\\d{1,2}:\\d{2}[^.]{0,12})?";
  private static final Pattern STAMP =
      Pattern.compile(
          BEFORE
              + "(?:\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}[^.]{0,40}(?:min\\.)?"
              + "|(?:\\d{4}([/-])\\d{1,2}\\1\\d{1,2}|\\p{L}{3,9}\\.? \\d{1,2},? \\d{4}"
              + "|\\d{1,2} (?:tháng \\d{1,2},?|\\p{L}{3,9}\\.?) \\d{4})"
              + "[\\s,|/–-]*(?:\\d{1,2}:\\d{2}.{0,20})?)$");

  private static final Pattern BETWEEN = Pattern.compile(" [-–|•·] ");

  /** "Lượt xem: 120". */
  private static final Pattern FIELD = Pattern.compile("\\p{L}[\\p{L} ]{1,24}: ?[^:]+");

  private Stamps() {}

  /** Is this a short line that tells when something was published? */
  static boolean stamp(String text) {
    return text.length() < LONGEST && STAMP.matcher(text).find();
  }

  /** "05/03/2024 - Người đăng: Lan - Chuyên mục: Đối ngoại": fields, but for one at most. */
  static boolean fields(String text) {
    if (text.length() > LONGEST_FIELDS || text.indexOf(':') < 0) {
      return false;
    }
    var parts = BETWEEN.split(text);
    var fields = 0;
    for (var part : parts) {
      fields += FIELD.matcher(part).matches() ? 1 : 0;
    }
    return fields > 1 && fields + 1 >= parts.length;
  }
}
