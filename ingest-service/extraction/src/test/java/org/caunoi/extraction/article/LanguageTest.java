package org.caunoi.extraction.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

  @ParameterizedTest
  @CsvSource({
    "vi, 'Lãnh đạo thành phố đã tiếp đoàn đại biểu và cho biết hai bên sẽ hợp tác trong năm tới.'",
    "en, 'The leaders of the city received a delegation and said that they will work together.'",
    "fr, 'La délégation de la région est arrivée dans la capitale pour une visite de trois jours.'",
    "de, 'Die Delegation der Stadt ist mit dem Bürgermeister in die Hauptstadt gereist und blieb.'",
    "es, 'La delegación de la ciudad llegó a la capital para hablar con el alcalde y los vecinos.'",
    "ru, 'Делегация города прибыла в столицу, чтобы обсудить сотрудничество.'",
    "ja, 'だいひょうだんはハノイをほうもんし、きょうりょくについてはなしあいました。'",
    "zh, 代表团今天访问河内市讨论两地合作事宜并签署谅解备忘录",
    "ko, 대표단은 오늘 하노이를 방문하여 협력을 논의했다",
    "lo, ຄະນະຜູ້ແທນໄດ້ຢ້ຽມຢາມນະຄອນຫຼວງຮ່າໂນ້ຍ",
    "th, คณะผู้แทนเดินทางเยือนกรุงฮานอยเพื่อหารือความร่วมมือ"
  })
  void tellsTheLanguageByItsWords(String language, String text) {
    assertThat(Language.of(text, null)).isEqualTo(language);
  }

  @Test
  void believesTheTextMoreThanTheDeclaration() {
    var text = "Lãnh đạo thành phố đã tiếp đoàn đại biểu và cho biết hai bên sẽ hợp tác.";
    assertThat(Language.of(text, "en-US")).isEqualTo("vi");
  }

  @ParameterizedTest
  @CsvSource({"xx yy zz, en-GB, en", "xx yy zz, VI_vn, vi", "xx yy zz, '', und", "'', ?!, und"})
  void takesTheDeclarationWhereTheTextDoesNotTell(String text, String declared, String language) {
    assertThat(Language.of(text, declared)).isEqualTo(language);
  }

  @Test
  void isNotMisledByATurkishMachine() {
    var before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    try {
      assertThat(Language.of("IT IS IN THE CITY THAT IT WAS SIGNED AND IT IS HIS", null))
          .isEqualTo("en");
    } finally {
      Locale.setDefault(before);
    }
  }
}
