package org.caunoi.extraction.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

  private static final String TITLE = "Cần Thơ và Gwangju bàn chuyện mở đường bay thẳng";
  private static final String LEAD =
      "Sáng 12/3, lãnh đạo thành phố Cần Thơ tiếp đoàn công tác của thành phố Gwangju (Hàn Quốc).";
  private static final String FIRST =
      "Hai bên trao đổi về đường bay, du lịch và việc đưa sinh viên sang học tại các trường của nhau.";
  private static final String SECOND =
      "Trưởng đoàn Gwangju cảm ơn sự đón tiếp và mời lãnh đạo Cần Thơ sang thăm trong mùa thu tới.";
  private static final String THIRD =
      "Lãnh đạo Cần Thơ nhận lời và giao các sở chuẩn bị nội dung làm việc với phía Gwangju ngay.";
  private static final String TEXT = LEAD + "\n" + FIRST + "\n" + SECOND + "\n" + THIRD;

  private static final String OTHERS =
      """
      Hậu Giang đón đoàn doanh nghiệp tỉnh Gyeonggi sang tìm hiểu đầu tư
      Sóc Trăng gửi lời chúc mừng năm mới tới các địa phương kết nghĩa
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Trang chủ Đối ngoại Hợp tác quốc tế của địa phương\n07:12 | 13/03/2024 GMT+7\n%s\n",
        "Home / City news\n%s\nMinh Khoa 07:12, 2024/03/13\n",
        "A- A A+ | Tăng tương phản\nNgày đăng: 13/03/2024\n%s\n%1$s\n",
        "Logo\nĐăng nhập\nThời sự\nKinh tế\nVăn hóa\nThứ tư, 13/03/2024 - 07:12\n%s\n",
        "date 2024-03-13 %s\n",
        "%s\n13/03/2024 07:12\n"
      })
  void findsTitleAndDayAboveTheText(String above) throws Exception {
    var article = read(above.formatted(TITLE) + TEXT);
    assertThat(article.title()).isEqualTo(TITLE);
    assertThat(article.publishedOn()).isEqualTo(LocalDate.of(2024, 3, 13));
    assertThat(article.body()).isEqualTo(TEXT);
  }

  @Test
  void goesOnAfterAListOfOtherArticlesUnderTheLead() throws Exception {
    var dump =
        TITLE
            + "\nThu Hà\n"
            + LEAD
            + "\nTheo dõi báo trên mạng\nTIN LIÊN QUAN\n"
            + OTHERS
            + "\nLãnh đạo hai thành phố tại buổi tiếp. (Ảnh: Thu Hà)\n"
            + FIRST
            + "\n"
            + SECOND
            + "\n"
            + THIRD
            + "\nTin cùng chuyên mục\n"
            + OTHERS;
    assertThat(read(dump).body())
        .contains(LEAD, "(Ảnh: Thu Hà)", FIRST, THIRD)
        .doesNotContain("Theo dõi", "LIÊN QUAN", "Hậu Giang", "Sóc Trăng");
  }

  @Test
  void endsWhereTheListsOfOtherArticlesBegin() throws Exception {
    var blurbs =
        "\nĐọc nhiều\nHậu Giang đón đoàn Gyeonggi\nĐoàn gồm hai mươi doanh nghiệp đã tới Vị Thanh để"
            + " tìm hiểu các khu công nghiệp trong tỉnh vào chiều nay.\nSóc Trăng chúc Tết\n"
            + "Các địa phương kết nghĩa của tỉnh đã nhận được thư chúc mừng năm mới của lãnh đạo tỉnh.";
    assertThat(read(TITLE + "\n" + TEXT + blurbs).body()).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"./.", ".-VNA", ". — VNS", "/."})
  void endsWhereTheAgencyEnds(String end) throws Exception {
    var dump =
        "Logo\nHome / News\n"
            + TITLE
            + "\n"
            + TEXT.substring(0, TEXT.length() - 1)
            + end
            + "\nTranslated by Minh Khoa\nHậu Giang đón đoàn doanh nghiệp của tỉnh Gyeonggi"
            + "\nĐoàn gồm hai mươi doanh nghiệp đã tới Vị Thanh tìm hiểu các khu công nghiệp.";
    assertThat(read(dump).body())
        .contains(THIRD.substring(0, 40))
        .doesNotContain("Hậu Giang", "Minh Khoa");
  }

  @Test
  void leavesOutWhatIsSaidTwice() throws Exception {
    var other = "Hậu Giang đón đoàn doanh nghiệp tỉnh Gyeonggi sang tìm hiểu đầu tư";
    var dump =
        "Trang chủ\n"
            + TITLE
            + "\n"
            + LEAD
            + "\n"
            + FIRST
            + "\n"
            + other
            + " "
            + other
            + "\n"
            + SECOND
            + "\n"
            + other
            + "\n"
            + other
            + "\n"
            + THIRD;
    assertThat(read(dump).body()).isEqualTo(TEXT);
  }

  @Test
  void saysACaptionOnce() throws Exception {
    var caption = "Đoàn Gwangju thăm bến Ninh Kiều. (Ảnh: Thu Hà)\n";
    assertThat(read("Trang chủ\n" + TITLE + "\n" + LEAD + "\n" + caption + caption + FIRST).body())
        .isEqualTo(LEAD + "\n" + caption + FIRST);
  }

  @Test
  void leavesOutTheNamesOfPictures() throws Exception {
    var dump = TITLE + "\n" + LEAD + "\ncan tho tiep doan cong tac gwangju\n" + FIRST;
    assertThat(read(dump).body()).isEqualTo(LEAD + "\n" + FIRST);
  }

  @Test
  void keepsShortLinesOfATextThatIsNoDump() throws Exception {
    var text = LEAD + "\nBa việc cần làm\n- Mở đường bay\n- Đưa sinh viên đi học\n" + FIRST;
    assertThat(read(TITLE + "\n" + text).body()).isEqualTo(text);
  }

  @Test
  void keepsAListOfThreeTitleLikeItemsInAText() throws Exception {
    var list = "Đường bay thẳng\nDu lịch đường sông\nĐào tạo điều dưỡng\n";
    assertThat(read(TITLE + "\n" + LEAD + "\n" + list + FIRST).body()).contains(list);
  }

  private static Article read(String text) throws UnreadablePageException {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    return new ArticleParser().parse(new Page(bytes, null, null, null, true));
  }
}
