package org.caunoi.extraction.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.caunoi.extraction.GazetteerFile;
import org.caunoi.extraction.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceFinderTest {

  private static final PlaceFinder FINDER = new PlaceFinder(GazetteerFile.GAZETTEER);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Đoàn tỉnh Osaka đến hôm qua. | jp-r-27",
        "Đoàn thành phố Osaka đến hôm qua. | jp-osaka",
        "Chuyến bay tới tỉnh Hà Nam chậm giờ. | vn-ha-nam",
        "Tỉnh Hà Nam (Trung Quốc) mời doanh nghiệp. | cn-r-ha",
        "Lễ hội ở huyện đảo Trường Sa. | vn-truong-sa",
        "Khu vực châu Á - Thái Bình Dương phát triển. | ''",
        "Ông Lê Hòa An phát biểu. | ''",
        "Quan hệ Việt - Nga tốt đẹp. | ru",
        "Chị Nga mua rau ở chợ. | ''"
      })
  void findsWhatIsMeant(String text, String ids) {
    var found =
        find(text).stream().filter(m -> !m.key().matches("cn|vn")).map(Mention::key).toList();
    assertThat(found).isEqualTo(ids.isEmpty() ? List.of() : List.of(ids));
  }

  @Test
  void picksOldAndNewUnitsByTheDay() {
    var text = Text.of("Đoàn tỉnh Quảng Trị lên đường.");
    assertThat(FINDER.find(text, LocalDate.of(2024, 5, 1)).get(0).key())
        .isEqualTo("vn-quang-tri-old");
    assertThat(FINDER.find(text, LocalDate.of(2025, 8, 1)).get(0).key()).isEqualTo("vn-quang-tri");
  }

  @Test
  void keepsAnUnknownPlaceUnresolved() {
    var found = find("Đoàn huyện Banalaya (Lào) thăm tỉnh Sơn La. Banalaya là huyện miền núi.");
    assertThat(found.stream().filter(m -> m.name().equals("Banalaya")).toList())
        .hasSize(2)
        .allMatch(
            m -> m.locality() == null && m.level() == Level.DISTRICT && "LA".equals(m.country()));
  }

  private static List<Mention> find(String text) {
    return FINDER.find(Text.of(text), null);
  }
}
