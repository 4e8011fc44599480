package org.caunoi.extraction.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.BitSet;
import org.junit.jupiter.api.Test;

class NfcTest {

  @Test
  void leavesSteadyLettersAlone() {
    var joining = joining();
    for (var c = 0; c < Character.MIN_SURROGATE; c++) {
      if (Nfc.steady((char) c)) {
        var letter = Character.toString(c);
        assertThat(Normalizer.isNormalized(letter, Normalizer.Form.NFC)).as("U+%04X", c).isTrue();
        assertThat(joining.get(c)).as("U+%04X joins the letter before it", c).isFalse();
        assertThat(Character.getType(c)).as("U+%04X", c).isNotEqualTo(Character.NON_SPACING_MARK);
      }
    }
  }

  /** Letters that are the second part of another. */
  private static BitSet joining() {
    var joining = new BitSet();
    for (var c = 0; c < Character.MIN_SURROGATE; c++) {
      var parts = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD);
      parts.chars().skip(1).forEach(joining::set);
    }
    return joining;
  }

  @Test
  void composesWhatCanBeComposed() {
    assertThat(Nfc.of("Hue\u0302\u0301")).isEqualTo("Huế");
    assertThat(Spaces.collapse(" a\u0300\u00A0 b ")).isEqualTo("à b");
    assertThat(Spaces.collapse("e\u200B\u0301")).isEqualTo("é");
  }
}
