package org.caunoi.extraction.place;

import org.caunoi.extraction.text.Letters;

/** The sound of a name, roughly: the Vietnamese press writes "Chăm-pa-sắc" for Champasak. */
final class Transliteration {

  private Transliteration() {}

  static String key(String name) {
    var folded =
        Letters.fold(name)
            .replace("ph", "f")
            .replace("gi", "z")
            .replace("tr", "t")
            .replace('x', 's')
            .replace('c', 'k')
            .replace('q', 'k')
            .replace('j', 'z')
            .replace('y', 'i')
            .replace('w', 'u')
            .replace("kh", "k")
            .replace("th", "t");
    var key = new StringBuilder();
    for (var i = 0; i < folded.length(); i++) {
      if (i == 0 || folded.charAt(i) != folded.charAt(i - 1)) {
        key.append(folded.charAt(i));
      }
    }
    return key.toString();
  }
}
