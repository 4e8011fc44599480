package org.caunoi.extraction.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.caunoi.extraction.GazetteerFile;
import org.caunoi.extraction.text.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceFinderTest {

  private static final PlaceFinder FINDER = new PlaceFinder(GazetteerFile.GAZETTEER);
  private static final LocalDate BEFORE_REFORM = LocalDate.of(2024, 5, 15);
  private static final LocalDate AFTER_REFORM = LocalDate.of(2025, 9, 15);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Vietnam comes before abroad ...
        "Lãnh đạo tỉnh Hà Nam làm việc với đoàn. | vn-ha-nam",
        "Đoàn công tác đến Hà Nam hôm qua. | vn-ha-nam",
        "Lãnh đạo tỉnh Thái Nguyên làm việc với đoàn. | vn-thai-nguyen-old",
        "Lãnh đạo tỉnh Tây Ninh làm việc với đoàn. | vn-tay-ninh-old",
        // ... unless the text says otherwise.
        "Lãnh đạo tỉnh Hà Nam (Trung Quốc) làm việc với đoàn. | cn-r-ha cn",
        "Lãnh đạo tỉnh Hà Nam, Trung Quốc làm việc với đoàn. | cn-r-ha cn",
        "Lãnh đạo tỉnh Sơn Tây (Trung Quốc) làm việc với đoàn. | cn-r-sx cn",
        "Lãnh đạo thành phố Thái Nguyên, tỉnh Sơn Tây (Trung Quốc) đến. | cn-taiyuan cn-r-sx cn",
        "Henan Province sent a delegation. | cn-r-ha"
      })
  void tellsHomonymsOfVietnamAndChinaApart(String sentence, String ids) {
    assertThat(find(sentence, BEFORE_REFORM)).containsExactly(ids.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Đoàn các tỉnh Bắc Lào thăm trường. | các tỉnh Bắc Lào",
        "Đoàn bốn tỉnh phía Đông Bắc Thái Lan thăm trường. | bốn tỉnh phía Đông Bắc Thái Lan",
        "Đoàn 5 tỉnh miền Nam của Lào thăm trường. | 5 tỉnh miền Nam của Lào",
        "Officials of northern Lao provinces came. | northern Lao provinces",
        "Đoàn các tỉnh của Lào thăm trường. | Lào",
        "Đoàn tới miền Bắc Lào. | Lào"
      })
  void readsRegionsThatAreNamedByTheirProvinces(String sentence, String name) {
    assertThat(FINDER.find(Text.of(sentence), BEFORE_REFORM))
        .extracting(Mention::name, Mention::country)
        .containsExactly(tuple(name, name.contains("Thái") ? "TH" : "LA"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Đoàn công tác thăm huyện Trường Sa, tỉnh Khánh Hòa. | vn-truong-sa",
        "Đoàn thăm thành phố Trường Sa, tỉnh Hồ Nam (Trung Quốc). | cn-changsha"
      })
  void keepsTruongSaVietnamese(String sentence, String id) {
    assertThat(find(sentence, BEFORE_REFORM)).first().isEqualTo(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Quân dân quần đảo Trường Sa đón đoàn công tác.",
        "Chiến sĩ Trường Sa nhận quà của đoàn Trung Quốc.",
        "Đoàn kiều bào thăm Trường Sa và nhà giàn."
      })
  void neverTakesTruongSaForChangsha(String sentence) {
    assertThat(find(sentence, BEFORE_REFORM)).doesNotContain("cn-changsha", "cn-r-hn");
    assertThat(find(sentence, AFTER_REFORM)).doesNotContain("cn-changsha", "cn-r-hn");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Đoàn của tỉnh Osaka (Nhật Bản) đến thăm. | jp-r-27",
        "Đoàn của thành phố Osaka (Nhật Bản) đến thăm. | jp-osaka",
        "Đoàn của TP. Osaka (Nhật Bản) đến thăm. | jp-osaka",
        "Osaka Prefecture sent a delegation. | jp-r-27",
        "Osaka City sent a delegation. | jp-osaka",
        "Đoàn của tỉnh Fukuoka (Nhật Bản) đến thăm. | jp-r-40",
        "Đoàn của thành phố Fukuoka (Nhật Bản) đến thăm. | jp-fukuoka",
        "Đoàn của tỉnh Viêng Chăn (Lào) đến thăm. | la-r-vi",
        "Đoàn của thủ đô Viêng Chăn (Lào) đến thăm. | la-vientiane",
        "Đoàn của Viêng Chăn (Lào) đến thăm. | la-vientiane",
        "Đoàn của bang Georgia (Hoa Kỳ) đến thăm. | us-r-ga",
        "Đoàn của tiểu bang Georgia (Mỹ) đến thăm. | us-r-ga",
        "Tổng thống Georgia đến thăm thủ đô Tbilisi. | ge",
        "Đoàn của bang Victoria (Australia) đến thăm. | au-r-vic"
      })
  void letsTheHeadNounPickTheRank(String sentence, String id) {
    assertThat(find(sentence, BEFORE_REFORM)).first().isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Quan hệ hữu nghị Việt - Nga ngày càng tốt đẹp. | ru",
        "Quan hệ Việt – Pháp ngày càng tốt đẹp. | fr",
        "Quan hệ Việt-Hàn ngày càng tốt đẹp. | kr",
        "Quan hệ Việt - Nhật ngày càng tốt đẹp. | jp",
        "Tình hữu nghị Lào - Việt ngày càng tốt đẹp. | la",
        "Hội hữu nghị Việt - Mỹ đón đoàn. | us"
      })
  void readsPairsOfCountries(String sentence, String id) {
    assertThat(find(sentence, BEFORE_REFORM)).contains(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Vùng châu Á - Thái Bình Dương phát triển nhanh.",
        "Các nước ven Ấn Độ Dương hợp tác trên biển.",
        "Các nước Mỹ Latinh tham dự triển lãm.",
        "Ông Nguyễn Văn Nam và bà Trần Thị Mỹ Anh dự lễ.",
        "Ông Vũ Đức Nhật, bà Lê Thị Pháp dự lễ.",
        "Anh cho biết mọi việc tốt đẹp.",
        "Hội nghị bàn về hòa bình và pháp luật, ý kiến của viên chức, áo dài.",
        "Nhóm nghiên cứu dùng thuốc của hãng dược."
      })
  void findsNoPlaceInOtherWords(String sentence) {
    assertThat(find(sentence, BEFORE_REFORM)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lãnh đạo tỉnh Hải Dương tiếp đoàn. | vn-hai-duong",
        "Lãnh đạo tỉnh Lào Cai tiếp đoàn. | vn-lao-cai-old",
        "Lãnh đạo thành phố Mỹ Tho tiếp đoàn. | vn-my-tho",
        "Đoàn Nam Phi đến thăm. | za",
        "Đoàn New Zealand đến thăm. | nz",
        "Đoàn Việt Nam đến thăm. | vn"
      })
  void letsLongerNamesHideShorterOnes(String sentence, String id) {
    assertThat(find(sentence, BEFORE_REFORM)).containsExactly(id);
  }

  @ParameterizedTest
  @CsvSource({
    "Bắc Giang, vn-bac-giang, vn-bac-giang",
    "Bắc Ninh, vn-bac-ninh-old, vn-bac-ninh",
    "Ninh Bình, vn-ninh-binh-old, vn-ninh-binh",
    "Quảng Ninh, vn-quang-ninh, vn-quang-ninh"
  })
  void takesTheUnitOfItsTime(String name, String before, String after) {
    var sentence = "Lãnh đạo tỉnh " + name + " tiếp đoàn.";
    assertThat(find(sentence, BEFORE_REFORM)).containsExactly(before);
    assertThat(find(sentence, LocalDate.of(2025, 6, 30))).containsExactly(before);
    assertThat(find(sentence, LocalDate.of(2025, 7, 1))).containsExactly(after);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lãnh đạo thành phố Thái Bình tiếp đoàn. | vn-thai-binh-thai-binh",
        "Lãnh đạo tỉnh Thái Bình tiếp đoàn. | vn-thai-binh",
        "Lãnh đạo TP. Hà Giang tiếp đoàn. | vn-ha-giang-ha-giang",
        "Lãnh đạo quận Hoàn Kiếm tiếp đoàn. | vn-hoan-kiem",
        "Lãnh đạo UBND TP Đà Nẵng tiếp đoàn. | vn-da-nang-old"
      })
  void tellsVietnameseRanksApart(String sentence, String id) {
    assertThat(find(sentence, BEFORE_REFORM)).containsExactly(id);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Đoàn của Mát-xcơ-va (Nga) đến thăm. | ru-moscow",
        "Đoàn của Luông Pha-băng (Lào) đến thăm. | la-luang-prabang",
        "Đoàn của thành phố Li-ông (Pháp) đến thăm. | fr-lyon"
      })
  void readsTransliteratedNames(String sentence, String id) {
    assertThat(find(sentence, BEFORE_REFORM)).first().isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hanoi leaders received guests from Vientiane. | vn-ha-noi la-vientiane",
        "Da Nang leaders received guests from Busan. | vn-da-nang-old kr-busan"
      })
  void readsEnglishNames(String sentence, String ids) {
    assertThat(find(sentence, BEFORE_REFORM)).containsExactly(ids.split(" "));
  }

  @Test
  void matchesDiacriticsExactlyWhereTheTextHasThem() {
    assertThat(find("Công ty Bac Kinh tặng quà cho học sinh nghèo.", BEFORE_REFORM)).isEmpty();
  }

  @Test
  void joinsBothPlacesOfTheToneMark() {
    assertThat(find("Lãnh đạo tỉnh Hoà Bình tiếp đoàn.", BEFORE_REFORM))
        .containsExactly("vn-hoa-binh");
  }

  @Test
  void keepsAnUnknownPlaceAsANameOfItsCountry() {
    var mentions = FINDER.find(Text.of("Đoàn của huyện Xamakhixay (Lào) đến thăm."), BEFORE_REFORM);
    assertThat(mentions.get(0).locality()).isNull();
    assertThat(mentions.get(0).name()).isEqualTo("Xamakhixay");
    assertThat(mentions.get(0).level()).isEqualTo(Level.DISTRICT);
    assertThat(mentions.get(0).country()).isEqualTo("LA");
  }

  @Test
  void leavesARepeatedDistrictOpenWithoutItsProvince() {
    assertThat(find("Đoàn Hàn Quốc đến Châu Thành hôm qua.", BEFORE_REFORM))
        .noneMatch(id -> id.startsWith("vn-chau-thanh"));
  }

  @Test
  void marksWhereSomethingHappens() {
    var mentions = FINDER.find(Text.of("Tại Hà Nội, đoàn Busan chào xã giao."), BEFORE_REFORM);
    assertThat(mentions).extracting(Mention::at).first().isEqualTo(true);
  }

  private static List<String> find(String sentence, @Nullable LocalDate day) {
    return FINDER.find(Text.of(sentence), day).stream().map(Mention::key).toList();
  }

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
        FINDER.find(Text.of(text), null).stream()
            .filter(m -> !m.key().matches("cn|vn"))
            .map(Mention::key)
            .toList();
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
    var found =
        FINDER.find(
            Text.of("Đoàn huyện Banalaya (Lào) thăm tỉnh Sơn La. Banalaya là huyện miền núi."),
            null);
    assertThat(found.stream().filter(m -> m.name().equals("Banalaya")).toList())
        .hasSize(2)
        .allMatch(
            m -> m.locality() == null && m.level() == Level.DISTRICT && "LA".equals(m.country()));
  }
}
