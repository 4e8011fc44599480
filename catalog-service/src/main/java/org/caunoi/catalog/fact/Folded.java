package org.caunoi.catalog.fact;

import java.text.Normalizer;
import java.util.Locale;

/** Folds names, so that two spellings of one name become equal. */
public final class Folded {

  private Folded() {}

  /**
   * Lower case, without diacritics (also đ), one blank between words, no punctuation at the ends.
   */
  public static String of(String name) {
    String bare = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    return bare.toLowerCase(Locale.ROOT)
        .replace('đ', 'd')
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }
}
