package org.caunoi.extraction.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.caunoi.extraction.GazetteerFile;
import org.caunoi.extraction.place.PlaceFinder;
import org.caunoi.extraction.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a name ends and a title begins, with marks that are forgotten or stand for others. */
class NamesBesideTitlesTest {

  private static final PlaceFinder PLACES = new PlaceFinder(GazetteerFile.GAZETTEER);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dự có các đồng chí: Lê Văn Tám-Phó Bí thư Tỉnh ủy; | Lê Văn Tám | Phó Bí thư Tỉnh ủy",
        "Dự có các đồng chí: Lê Văn Tám Phó Chủ tịch UBND thành phố; | Lê Văn Tám"
            + " | Phó Chủ tịch UBND thành phố",
        "Dự có Lê Văn Tám, Tỉnh ủy viên, Phó Chủ tịch UBND tỉnh; | Lê Văn Tám"
            + " | Tỉnh ủy viên, Phó Chủ tịch UBND tỉnh",
        "Dự có Lê Văn Tám, UVTW Đảng, Bí thư Tỉnh ủy; | Lê Văn Tám | UVTW Đảng, Bí thư Tỉnh ủy",
        "Dự có ông Park Min Soo Huyện trưởng huyện Bonghwa; | Park Min Soo | Huyện trưởng huyện Bonghwa",
        "Dự có đồng chí Khăm Meng - Xay Sổm Meng, Tỉnh trưởng tỉnh Hủa Phăn; | Khăm Meng - Xay Sổm Meng"
            + " | Tỉnh trưởng tỉnh Hủa Phăn",
        "He met Governor of Japan’s Gunma prefecture Abe Jiro. | Abe Jiro"
            + " | Governor of Japan’s Gunma prefecture",
        "Le Van Tam, Member of the Provincial Party Committee and Vice Chairman of Cao Bang People's"
            + " Committee, spoke. | Le Van Tam | Member of the Provincial Party Committee and Vice"
            + " Chairman of Cao Bang People's Committee"
      })
  void tellsWhereTheNameEnds(String sentence, String name, String title) {
    var text = Text.of(sentence);
    assertThat(PeopleFinder.find(text, PLACES.find(text, LocalDate.of(2024, 5, 15))))
        .filteredOn(person -> person.name() != null)
        .extracting(person -> person.name() + " | " + person.title())
        .containsExactly(name + " | " + title);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Additionally, the ambassador spoke.", "The Vice-Chairman spoke."})
  void takesNoOpeningWordForAName(String sentence) {
    var text = Text.of(sentence);
    assertThat(PeopleFinder.find(text, PLACES.find(text, null)))
        .extracting(Person::name)
        .containsOnlyNulls();
  }
}
