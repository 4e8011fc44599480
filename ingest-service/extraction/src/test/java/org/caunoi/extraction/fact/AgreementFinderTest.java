package org.caunoi.extraction.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementFinderTest {

  private static final String MEETING =
      "Ngày 18/5, Chủ tịch UBND thành phố Hải Phòng Trần Văn An tiếp Thị trưởng thành phố Busan"
          + " (Hàn Quốc) Park Min-jun. ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hai bên sẽ ký thỏa thuận hợp tác giữa Hải Phòng và Busan trong năm tới.",
        "Ông Trần Văn An đề xuất ký bản ghi nhớ giữa Hải Phòng và Busan.",
        "Hai thành phố tiến tới ký kết thỏa thuận hợp tác.",
        "Thị trưởng Park Min-jun mong muốn Hải Phòng và Busan sớm ký biên bản ghi nhớ.",
        "Hai bên dự kiến ký kết bản ghi nhớ vào tháng 9."
      })
  void neverTakesWhatWillBeSignedForSigned(String sentence) {
    assertThat(Sentences.vi(MEETING + sentence).agreements())
        .isNotEmpty()
        .extracting(Agreement::status)
        .doesNotContain(AgreementStatus.SIGNED);
  }

  @Test
  void tellsWitnessesFromSignatories() {
    var reading =
        Sentences.vi(
            MEETING
                + "\nCùng ngày, Chủ tịch UBND thành phố Hải Phòng Trần Văn An chứng kiến lễ ký bản"
                + " ghi nhớ giữa Sở Du lịch Hải Phòng và Đại học Dongseo (Busan, Hàn Quốc).");
    assertThat(reading.agreements()).hasSize(1);
    assertThat(reading.agreements().get(0).status()).isEqualTo(AgreementStatus.SIGNED);
    assertThat(reading.agreements().get(0).officials())
        .extracting(Official::name, Official::role)
        .containsExactly(tuple("Trần Văn An", Role.WITNESS));
  }

  @Test
  void countsPapersAndNotFields() {
    var reading =
        Sentences.vi(
            MEETING
                + "Tại buổi tiếp, Hải Phòng và Busan đã ký 3 bản ghi nhớ hợp tác trên 5 lĩnh vực.");
    assertThat(reading.agreements()).extracting(Agreement::count).containsExactly(3);
  }

  @Test
  void keepsEarlierPapersAsBackground() {
    var reading =
        Sentences.vi(MEETING + "Năm 2019, Hải Phòng và Busan đã ký thỏa thuận hợp tác hữu nghị.");
    assertThat(reading.agreements())
        .extracting(Agreement::background, Agreement::signedDate)
        .containsExactly(tuple(true, "2019"));
    assertThat(reading.activities())
        .extracting(Activity::type)
        .containsExactly(ActivityType.MEETING);
  }
}
