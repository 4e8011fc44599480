package org.caunoi.extraction.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.caunoi.extraction.GazetteerFile;
import org.caunoi.extraction.place.PlaceFinder;
import org.caunoi.extraction.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartyFinderTest {

  private static final PlaceFinder PLACES = new PlaceFinder(GazetteerFile.GAZETTEER);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hà Nội gặp Tổng cục Du lịch Hàn Quốc. | Tổng cục Du lịch Hàn Quốc | KR",
        "Hà Nội gặp Trung tâm Văn hóa Hàn Quốc tại Việt Nam. | Trung tâm Văn hóa Hàn Quốc | KR",
        "Hà Nội gặp Hội Hữu nghị Nhật - Việt. | Hội Hữu nghị Nhật - Việt | JP",
        "Hà Nội gặp Đại sứ quán Đức tại Hà Nội. | Đại sứ quán Đức tại Hà Nội | DE",
        "Hà Nội gặp Trường Đại học Bách khoa Lyon (Pháp). | Trường Đại học Bách khoa Lyon | FR",
        "Hanoi met the Japan International Cooperation Agency."
            + " | Japan International Cooperation Agency | JP",
        "Hanoi met the German Chamber of Commerce and Industry."
            + " | German Chamber of Commerce and Industry | DE",
        "Hanoi met the University of Tokyo. | University of Tokyo | JP",
        "Hà Nội thăm Nhật Bản, gặp Học viện Điều dưỡng Kansai. | Học viện Điều dưỡng Kansai | JP",
        "Hanoi met UN-Habitat. | UN-Habitat | ",
        "Hà Nội gặp JICA. | JICA | JP",
        "Hà Nội gặp Cơ quan Hợp tác Quốc tế Hàn Quốc (KOICA)."
            + " | Cơ quan Hợp tác Quốc tế Hàn Quốc (KOICA) | KR",
        "Hà Nội gặp Tổ chức Les Sourires du Delta (Pháp). | Tổ chức Les Sourires du Delta | FR",
        "Hà Nội gặp Quỹ Nhi đồng Liên hợp quốc (UNICEF)."
            + " | Quỹ Nhi đồng Liên hợp quốc (UNICEF) | "
      })
  void readsOrganisationsWithTheirCountry(String sentence, String name, String country) {
    assertThat(parties(sentence))
        .filteredOn(party -> party.organisation() && party.foreign())
        .extracting(party -> party.party().name(), party -> party.party().country())
        .containsExactly(org.assertj.core.groups.Tuple.tuple(name, country));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UBND TP Hà Nội ký văn kiện. | vn-ha-noi | UBND TP Hà Nội",
        "Hội đồng tỉnh Fukuoka ký văn kiện. | jp-r-40 | Hội đồng tỉnh Fukuoka",
        "Nghị viện thành phố Tokyo ký văn kiện. | jp-tokyo | Nghị viện thành phố Tokyo",
        "Công an tỉnh Savannakhet ký văn kiện. | la-r-sv | Công an tỉnh Savannakhet",
        "The Hanoi People's Committee signed. | vn-ha-noi | Hanoi People's Committee",
        "The Osaka City Council signed. | jp-osaka | Osaka City Council",
        "Seoul Metropolitan Government signed. | kr-seoul | Seoul Metropolitan Government"
      })
  void letsOrgansActForTheirLocality(String sentence, String locality, String body) {
    assertThat(parties(sentence))
        .extracting(party -> party.party().localityId(), party -> party.party().body())
        .containsExactly(org.assertj.core.groups.Tuple.tuple(locality, body));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Đoàn thăm Đại sứ quán Việt Nam tại Đức.",
        "Lễ diễn ra ở Bảo tàng Mỹ thuật thành phố.",
        "Tổng Lãnh sự quán Việt Nam tại Osaka phối hợp tổ chức."
      })
  void takesNoBodyOfOursForAForeignOne(String sentence) {
    assertThat(parties(sentence)).noneMatch(PartyMention::foreign);
  }

  private static List<PartyMention> parties(String sentence) {
    return PartyFinder.find(Scene.of(Text.of(sentence), PLACES, null));
  }
}
