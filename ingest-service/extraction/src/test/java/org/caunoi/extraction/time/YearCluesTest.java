package org.caunoi.extraction.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YearCluesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Năm 2023 đánh dấu một chặng đường mới. | 2023",
        "Hai tỉnh kỷ niệm 20 năm kết nghĩa (3/5/2001 - 3/5/2021). | 2021",
        "The towns keep their 10th anniversary (2009 - 2019). | 2019",
        "Trong 6 tháng đầu năm 2022, thành phố đón 30.000 khách. | 2022",
        "Từ đầu năm 2019 đến nay, tỉnh đón ba đoàn khách. | 2019",
        "So far in 2024 the port has handled two million tonnes. | 2024",
        "Bước sang năm 2020, hai bên có nhiều dự định. | 2020",
        "Tối 5/4, Liên hoan ẩm thực Quảng Ninh - Nagano 2018 khai mạc. | 2018",
        "Nhân dịp 50 năm thiết lập quan hệ ngoại giao Việt Nam - Nhật Bản, hai tỉnh tổ chức hội chợ. | 2023",
        "The guests came for the 30th anniversary of diplomatic relations between Vietnam and South Korea. | 2022",
        "Hai bên cùng dự lễ kỷ niệm 70 năm chiến thắng Điện Biên Phủ. | 2024",
        "Sáng 11/11, tỉnh tổ chức sự kiện Gặp gỡ Hàn Quốc 2022. | 2022",
        "Tối 5/10, Ngày văn hóa Việt Nam - Hàn Quốc tại Cần Thơ năm 2024 khai mạc. | 2024",
        "Hoạt động chào mừng Năm Đoàn kết hữu nghị Việt Nam - Lào 2022. | 2022",
        "Năm nay là 45 năm quan hệ ngoại giao giữa hai nước; quan hệ ngoại giao 45 năm giữa Úc và Việt Nam. | 2018",
        "Theo thống kê năm 2015, tỉnh có 40 dự án. | 2016",
        "Trong năm 2011, kim ngạch hai chiều đã tăng gấp đôi. | 2012"
      })
  void tellsTheYearOfATextByWhatItCounts(String text, int year) {
    assertThat(YearClues.present(text)).isEqualTo(year);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hai tỉnh ký bản ghi nhớ năm 2015.",
        "Hai tỉnh hợp tác giai đoạn 2021-2025.",
        "Ngày 5/1, hai tỉnh tổ chức hội nghị tổng kết công tác năm 2023.",
        "Các cầu được chiếu sáng (năm 2004), nhà hát (năm 2008).",
        // still to come
        "Hai bên hướng tới kỷ niệm 50 năm thiết lập quan hệ ngoại giao Việt Nam - Đức.",
        "Hai bên sẽ tổ chức diễn đàn trong năm 2027.",
        // a wrong sum
        "Hai tỉnh kỷ niệm 20 năm kết nghĩa (2001 - 2019).",
        // figures older than the last year that is named
        "Theo thống kê năm 2015, tỉnh có 40 dự án; năm 2019 có 80 dự án.",
        // two clues that disagree
        "Năm 2023 đánh dấu 30 năm. Bước sang năm 2024, hai bên có nhiều dự định."
      })
  void tellsNoYearWithoutAClue(String text) {
    assertThat(YearClues.present(text)).isNull();
  }

  @Test
  void tellsTheYearOfAnAnniversaryToCome() {
    assertThat(YearClues.ahead("Hướng tới kỷ niệm 20 năm hợp tác vào năm 2026, hai bên bàn bạc."))
        .isEqualTo(2026);
  }
}
