package org.caunoi.extraction.people;

import java.util.Map;
import org.caunoi.extraction.place.Mention;
import org.caunoi.extraction.text.Text;
import org.jspecify.annotations.Nullable;

/** Finds the name that stands behind a title with a mark, a note or a form of address between. */
record NameBehind(Text text, Names names, Map<Integer, Mention> places) {

  private static final Titles TITLES = Titles.instance();

  /** A note such as "(thứ hai từ phải sang)" is not longer, words. */
  private static final int NOTE = 12;

  private @Nullable Title title(int token, int limit) {
    return TitleReader.read(text, TITLES, names, places, token, limit);
  }

  /** The name in "thị trưởng thủ đô Rome, ông Roberto Gualtieri"; -1 if there is none. */
  int name(int token, int limit) {
    // "Bí thư Thành ủy Quảng Châu (Trung Quốc) Quách Vĩnh Hàng"
    var i = behindNote(token, limit);
    if (i > token && i < limit && names.end(i, limit) - i > 1) {
      return i;
    }
    var dash = i < limit && text.word(i).equals("-");
    if (i < limit && (text.word(i).equals(",") || text.word(i).equals(":") || dash)) {
      i++;
    }
    var prefix = prefixEnd(i, limit);
    var end = prefix < limit ? names.end(prefix, limit) : prefix;
    // "Thị trưởng Frankfurt - Peter Muster"
    var plain = dash && end - prefix > 1 && title(prefix, limit) == null;
    return (prefix > i || plain) && end > prefix ? prefix : -1;
  }

  /** The name in "the deputy mayor of Brest, Jane Doe, ..."; -1 where none stands so. */
  int apposed(int first, int token, int limit) {
    var comma = text.lower(token).equals("here") ? token + 1 : token;
    if (text.vietnamese()
        || !text.lower(first - 1).equals("the")
        || comma + 2 >= limit
        || !text.word(comma).equals(",")
        || title(comma + 1, limit) != null) {
      return -1;
    }
    var end = names.end(comma + 1, limit);
    var closed = end >= limit || ",.;)".contains(text.word(end));
    return end - comma > 2 && closed ? comma + 1 : -1;
  }

  /** The token behind a note in brackets; the token itself where none begins. */
  int behindNote(int token, int limit) {
    if (token >= limit || !text.word(token).equals("(")) {
      return token;
    }
    var close = token + 1;
    while (close < limit && close < token + NOTE && !text.word(close).equals(")")) {
      close++;
    }
    return text.word(close).equals(")") ? Math.min(close + 1, limit) : token;
  }

  /** The token after "ông", "đồng chí", "bà TS" ...; the token itself where there is none. */
  int prefixEnd(int token, int limit) {
    var i = token;
    for (var n = 0; n < 4 && i < limit; n++) {
      var match = TITLES.kind(text, i, limit);
      if (match == null || !match.value().equals(Titles.PREFIX)) {
        break;
      }
      i = match.last();
      i = i < limit && text.word(i).equals(".") ? i + 1 : i;
    }
    return i;
  }
}
