package org.caunoi.extraction.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.caunoi.extraction.GazetteerFile;
import org.caunoi.extraction.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ranks and countries that are told beside a name, or where the text names it before. */
class PlacesAbroadTest {

  private static final PlaceFinder FINDER = new PlaceFinder(GazetteerFile.GAZETTEER);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Prey Veng province of Cambodia sent gifts. | Prey Veng KH PROVINCE, Cambodia KH COUNTRY",
        "The Lao province of Salavan sent gifts. | Lao LA COUNTRY, Salavan LA PROVINCE",
        "Four border provinces of Vietnam sent gifts. | Vietnam VN COUNTRY",
        "Đoàn huyện Jangbaek, Tỉnh Gyeongseo, Hàn Quốc đến."
            + " | Jangbaek KR DISTRICT, Gyeongseo KR PROVINCE, Hàn Quốc KR COUNTRY",
        "Đoàn huyện Phú Ninh, tỉnh Vân Nam (Trung Quốc) đến. Huyện ủy Phú Ninh cảm ơn."
            + " | Phú Ninh CN DISTRICT, Vân Nam CN PROVINCE, Trung Quốc CN COUNTRY, Phú Ninh CN DISTRICT",
        "Đoàn quận Sung-mun-gu, thành phố Seoul, Hàn Quốc đến."
            + " | Sung-mun-gu KR DISTRICT, Seoul KR CITY, Hàn Quốc KR COUNTRY",
        "Đoàn các tỉnh Phongsaly, Luang Prabang (Lào) đến."
            + " | Phongsaly LA PROVINCE, Luang Prabang LA PROVINCE, Lào LA COUNTRY",
        "Đoàn huyện Phú Ninh, tỉnh Quảng Nam đến. | Phú Ninh VN DISTRICT, Quảng Nam VN PROVINCE"
      })
  void tellsRankAndCountry(String text, String places) {
    assertThat(FINDER.find(Text.of(text), LocalDate.of(2024, 5, 15)))
        .extracting(m -> m.name() + " " + m.country() + " " + m.level())
        .containsExactly(places.split(", "));
  }
}
