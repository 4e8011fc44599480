package org.caunoi.extraction.people;

/** Tells Vietnamese spelling by its letters. */
final class Vietnamese {

  private static final String MARKS =
      "ăâđêôơưạảãàáặẳẵằắậẩẫầấẹẻẽèéệểễềếịỉĩìíọỏõòóộổỗồốợởỡờớụủũùúựửữừứỵỷỹỳý";

  private Vietnamese() {}

  static boolean marked(String word) {
    for (var i = 0; i < word.length(); i++) {
      if (MARKS.indexOf(Character.toLowerCase(word.charAt(i))) >= 0) {
        return true;
      }
    }
    return false;
  }
}
