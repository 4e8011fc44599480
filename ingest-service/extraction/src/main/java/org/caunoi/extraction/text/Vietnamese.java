package org.caunoi.extraction.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells Vietnamese spelling: its letters, and its syllables ({@code syllables.txt}). */
public final class Vietnamese {

  private static final String MARKS =
      "ăâđêôơưạảãàáặẳẵằắậẩẫầấẹẻẽèéệểễềếịỉĩìíọỏõòóộổỗồốợởỡờớụủũùúựửữừứỵỷỹỳý";

  private static final WordLists LISTS = WordLists.read(Vietnamese.class, "syllables.txt");
  private static final List<String> ONSETS = words("onsets");
  private static final Set<String> RIMES = new HashSet<>(words("rimes"));

  private Vietnamese() {}

  private static List<String> words(String list) {
    return List.of(String.join(" ", LISTS.get(list)).split("\\s+"));
  }

  /** Has the word a letter that plain Latin lacks? */
  public static boolean marked(String word) {
    for (var i = 0; i < word.length(); i++) {
      var c = word.charAt(i);
      if (c > 127 && MARKS.indexOf(Character.toLowerCase(c)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Can the word, with or without its marks, be a Vietnamese syllable? */
  public static boolean syllable(String word) {
    var folded = Letters.fold(word);
    if (RIMES.contains(folded)) {
      return true;
    }
    for (var onset : ONSETS) {
      if (folded.startsWith(onset) && RIMES.contains(folded.substring(onset.length()))) {
        return true;
      }
    }
    return false;
  }
}
