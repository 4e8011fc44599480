package org.caunoi.extraction.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.caunoi.extraction.text.Text;
import org.caunoi.extraction.text.WordLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectorFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hai bên hợp tác về du lịch. | TOURISM",
        "Hai bên kêu gọi các nhà đầu tư. | INVESTMENT",
        "Hai bên thúc đẩy thương mại. | ECONOMY_TRADE",
        "Hai bên trao đổi nghệ sĩ và triển lãm. | CULTURE_ARTS",
        "They promote tourism. | TOURISM"
      })
  void tellsASectorByItsWords(String sentence, String sector) {
    assertThat(find(sentence)).containsExactly(sector);
  }

  @Test
  void namesEachSectorOnceInTheOrderOfTheText() {
    assertThat(find("Du lịch, đầu tư, rồi lại du lịch và đầu tư."))
        .containsExactly("TOURISM", "INVESTMENT");
  }

  @Test
  void findsNoneInOtherWords() {
    assertThat(find("Hai bên chào nhau và chụp ảnh.")).isEmpty();
  }

  @Test
  void knowsTwentyFiveSectors() {
    assertThat(WordLists.read(SectorFinder.class, "sectors.txt").all().keySet())
        .filteredOn(list -> list.matches("[A-Z_]+"))
        .hasSize(25);
  }

  private static java.util.List<String> find(String sentence) {
    var text = Text.of(sentence);
    return SectorFinder.find(text, text.sentences());
  }
}
