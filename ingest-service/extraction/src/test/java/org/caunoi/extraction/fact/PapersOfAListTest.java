package org.caunoi.extraction.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Papers among other things that are talked about, and papers told of twice. */
class PapersOfAListTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 15);

  @Test
  void signsNothingThatIsOnlyTalkedAbout() {
    assertThat(
            Sentences.read(
                    "Ngày 14/5, Phó Chủ tịch UBND tỉnh Lạng Sơn Lê Văn Tám tiếp đoàn tỉnh Quảng Tây (Trung"
                        + " Quốc). Hai bên đã trao đổi về việc mở cửa khẩu; ký kết Thỏa thuận hợp tác du"
                        + " lịch giữa tỉnh Lạng Sơn và tỉnh Quảng Tây.",
                    PUBLISHED)
                .agreements())
        .extracting(Agreement::status)
        .containsExactly(AgreementStatus.PROPOSED);
  }

  @Test
  void countsThePaperOfAnOrganOnce() {
    assertThat(
            Sentences.read(
                    "Ngày 14/5, Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Đồng Tháp ký bản ghi nhớ với Ủy ban"
                        + " Mặt trận Đoàn kết phát triển Tổ quốc Campuchia tỉnh Prey Veng. Hai tỉnh Đồng"
                        + " Tháp và Prey Veng đã ký bản ghi nhớ trong tình hữu nghị.",
                    PUBLISHED)
                .agreements())
        .extracting(Agreement::kind, Agreement::status)
        .containsExactly(tuple(AgreementKind.MOU, AgreementStatus.SIGNED));
  }

  @Test
  void takesWhatStandsBehindAVisitForSigned() {
    assertThat(
            Sentences.read(
                    "On May 14, Chairman of the Hanoi People's Committee Le Van Tam met the Mayor of Minsk"
                        + " of Belarus. During a visit to Vietnam, the two cities signed an agreement.",
                    PUBLISHED)
                .agreements())
        .extracting(Agreement::status)
        .containsExactly(AgreementStatus.SIGNED);
  }

  @Test
  void datesAPaperByTheYearThatOpensItsClause() {
    assertThat(
            Sentences.read(
                    "Ngày 14/5, UBND thành phố Lạng Sơn hội đàm với thành phố Sùng Tả (Trung Quốc). Từ năm"
                        + " 2008, thành phố Lạng Sơn đã ký bản ghi nhớ với thành phố Sùng Tả; năm 2012, ký"
                        + " thỏa thuận hợp tác với thành phố Sùng Tả.",
                    PUBLISHED)
                .agreements())
        .extracting(Agreement::signedDate, Agreement::background)
        .containsExactly(tuple("2008", true), tuple("2012", true));
  }

  @Test
  void namesWhoSpokeAtASigning() {
    assertThat(
            Sentences.read(
                    "Ngày 14/5, UBND tỉnh Bắc Ninh tổ chức Lễ ký bản ghi nhớ giữa tỉnh Bắc Ninh và tỉnh"
                        + " Nagano (Nhật Bản). Phát biểu tại lễ ký, ông Lê Văn Tám, Chủ tịch UBND tỉnh Bắc"
                        + " Ninh, nhắc lại quan hệ giữa thành phố Bắc Ninh (trước đây) với Nagano.",
                    PUBLISHED)
                .activities())
        .flatExtracting(Activity::officials)
        .extracting(Official::name)
        .containsExactly("Lê Văn Tám");
  }
}
