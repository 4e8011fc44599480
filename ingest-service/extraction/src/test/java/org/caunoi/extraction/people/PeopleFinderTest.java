package org.caunoi.extraction.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.caunoi.extraction.GazetteerFile;
import org.caunoi.extraction.place.PlaceFinder;
import org.caunoi.extraction.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleFinderTest {

  private static final PlaceFinder PLACES = new PlaceFinder(GazetteerFile.GAZETTEER);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Phó Chủ tịch HĐND TP Hà Nội Phạm Văn Tiên đã tiếp đoàn."
            + " | Phạm Văn Tiên | Phó Chủ tịch HĐND TP Hà Nội",
        "ông Đinh Văn Dũng, Ủy viên Bộ Chính trị, Bí thư Thành ủy Hà Nội đã dự."
            + " | Đinh Văn Dũng | Ủy viên Bộ Chính trị, Bí thư Thành ủy Hà Nội",
        "Thị trưởng thủ đô Rome, ông Roberto Bianchi nói. | Roberto Bianchi | Thị trưởng thủ đô Rome",
        "Chủ tịch Hội đồng tỉnh Kohara Kenji phát biểu. | Kohara Kenji | Chủ tịch Hội đồng tỉnh",
        "Giám đốc Sở Xây dựng TP Hà Nội Lê Hòa Bình dự. | Lê Hòa Bình"
            + " | Giám đốc Sở Xây dựng TP Hà Nội",
        "Nguyen Van An, Chairman of the Hanoi People's Committee, spoke. | Nguyen Van An"
            + " | Chairman of the Hanoi People's Committee",
        "Seoul Mayor Kim Hyun-gon spoke. | Kim Hyun-gon | Seoul Mayor"
      })
  void readsNameAndTitle(String sentence, String name, String title) {
    var text = Text.of(sentence);
    var people = PeopleFinder.find(text, PLACES.find(text, null));
    assertThat(people)
        .anySatisfy(
            person -> {
              assertThat(person.name()).isEqualTo(name);
              assertThat(person.title()).isEqualTo(title);
            });
  }
}
