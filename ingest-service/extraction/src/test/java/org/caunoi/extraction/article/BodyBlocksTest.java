package org.caunoi.extraction.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which blocks of a page are its article where names and links mislead. */
class BodyBlocksTest {

  private static final String FIRST =
      "<p>Sáng 12/3, lãnh đạo thành phố Huế tiếp đoàn đại biểu thành phố Gyeongju của Hàn Quốc.</p>";
  private static final String SECOND =
      "<p>Hai bên trao đổi kinh nghiệm bảo tồn di sản và kế hoạch đón khách du lịch trong năm nay.</p>";
  private static final String THIRD =
      "<p>Trưởng đoàn Gyeongju mời thành phố Huế dự lễ hội văn hóa Silla vào tháng mười tới đây.</p>";
  private static final String FOURTH =
      "<p>Kết thúc buổi tiếp, đoàn tham quan Đại Nội và dâng hương tại chùa Thiên Mụ bên sông Hương.</p>";
  private static final String LIST =
      "<ul class=x><li><a href=/1>Quảng Trị tiếp đoàn doanh nghiệp tỉnh Savannakhet của Lào</a></li></ul>";

  @Test
  void goesOnAfterAListOfOtherArticlesInTheMiddle() throws Exception {
    var body = body(FIRST + SECOND + "<h3>Đọc thêm</h3>" + LIST + THIRD + FOURTH);
    assertThat(body)
        .contains("lễ hội văn hóa Silla", "chùa Thiên Mụ")
        .doesNotContain("Đọc thêm", "Savannakhet");
  }

  @Test
  void endsWhereTheListOfOtherArticlesIsTheLastThing() throws Exception {
    var teaser =
        "<div><p>Quảng Trị tiếp đoàn doanh nghiệp tỉnh Savannakhet của nước Lào.</p></div>";
    var body = body(FIRST + SECOND + THIRD + "<h3>Tin khác</h3>" + teaser + teaser);
    assertThat(body).contains("lễ hội văn hóa Silla").doesNotContain("Tin khác", "Savannakhet");
  }

  @Test
  void keepsTheTextWhoseNameSpeaksOfAPaywallToo() throws Exception {
    var consent =
        "<div class=onetrust-box><p>Khi quý vị xem trang, chúng tôi lưu dữ liệu để hiểu bạn đọc hơn.</p>"
            + "<p>Quý vị có thể từ chối việc lưu dữ liệu bất cứ lúc nào trong phần cài đặt.</p></div>";
    var text = "<div class='article-body paywall'>" + FIRST + SECOND + "</div>";
    assertThat(page(text + consent.repeat(2)))
        .contains("thành phố Gyeongju", "bảo tồn di sản")
        .doesNotContain("lưu dữ liệu");
  }

  @ParameterizedTest
  @ValueSource(strings = {"relatedContent", "boxRelated", "NewsletterForm", "singlepostmeta"})
  void knowsTheNameOfABoxHoweverItIsWritten(String name) throws Exception {
    var box = "<div class=" + name + "><p>Bình Định đón tàu du lịch quốc tế đầu năm.</p></div>";
    assertThat(body(FIRST + box + SECOND + THIRD))
        .contains("bảo tồn di sản")
        .doesNotContain("Bình Định");
  }

  @Test
  void keepsASentenceWhoseWordsAreMostlyLinks() throws Exception {
    var linked =
        "<p>Chuyến thăm nối tiếp <a href=/2>bản ghi nhớ về giao lưu văn hóa, giáo dục và du lịch"
            + " mà hai bên trao nhau</a> năm ngoái.</p>";
    assertThat(body(FIRST + SECOND + linked + THIRD)).contains("Chuyến thăm nối tiếp bản ghi nhớ");
  }

  @Test
  void leavesOutAPointerThatIsALinkAndNoSentence() throws Exception {
    var pointer =
        "<p>[Xem: <a href=/2>Đà Nẵng và Daegu bàn mở đường bay thẳng trong quý tới năm nay</a>]</p>";
    assertThat(body(FIRST + SECOND + pointer + THIRD)).doesNotContain("Daegu");
  }

  @Test
  void keepsAPostThatTheArticleQuotes() throws Exception {
    var post =
        "<div class=social-embed><blockquote>Cảm ơn người dân Huế đã đón chúng tôi nồng hậu.</blockquote></div>";
    assertThat(body(FIRST + post + SECOND + THIRD)).contains("Cảm ơn người dân Huế");
  }

  @Test
  void leavesOutASocialBoxThatIsMoreThanAQuotation() throws Exception {
    var box =
        "<div class=social-embed><p>Theo dõi trang của tòa soạn để nhận tin mới.</p>"
            + "<blockquote>Cảm ơn bạn đọc đã gửi ảnh đẹp.</blockquote></div>";
    assertThat(body(FIRST + box + SECOND + THIRD)).doesNotContain("tòa soạn", "Cảm ơn");
  }

  @Test
  void takesACaptionThatIsPrintedCutAndWholeOnce() throws Exception {
    var whole =
        "Đoàn đại biểu thành phố Gyeongju chụp ảnh lưu niệm với lãnh đạo thành phố Huế tại trụ sở.";
    var slide =
        "<div class=caption>%s</div><div class=caption>%s ... xem tiếp</div>"
            .formatted(whole, whole.substring(0, 60));
    assertThat(body(FIRST + slide + SECOND + THIRD)).containsOnlyOnce("Đoàn đại biểu thành phố");
  }

  @Test
  void leavesOutTheNamesOfButtonsAndBoxes() throws Exception {
    var buttons = "<div>Caption</div><div>Close</div><center>Quảng cáo</center>";
    assertThat(body(FIRST + buttons + SECOND).split("\n")).hasSize(2);
  }

  @Test
  void leavesOutWordsForThoseWhoHearThePage() throws Exception {
    var words = "<span style='border:0;clip:rect(0 0 0 0);width:1px'>, mở thẻ mới</span>";
    assertThat(body(FIRST.replace(" của Hàn", words + " của Hàn") + SECOND))
        .contains("thành phố Gyeongju của Hàn Quốc");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12/03/2024 - Người đăng: Lan Chi - Chuyên mục: Đối ngoại - Thẻ: Huế Gyeongju di sản",
        "Người đăng: Lan Chi | Lượt xem: 1204",
        "Stand: 12.03.2024, 06:00 Uhr",
      })
  void leavesOutFieldsOfThePublication(String fields) throws Exception {
    assertThat(body(FIRST + "<p>" + fields + "</p>" + SECOND).split("\n")).hasSize(2);
  }

  @Test
  void keepsASentenceWithAColon() throws Exception {
    var said = "Ông nói: hai thành phố có nhiều điểm chung - di sản, sông nước và con người.";
    assertThat(body(FIRST + "<p>" + said + "</p>" + SECOND)).contains(said);
  }

  private static String body(String text) throws UnreadablePageException {
    return page("<div class=article-body>" + text + "</div>");
  }

  private static String page(String text) throws UnreadablePageException {
    var html = "<html lang=vi><body><h1>Huế tiếp đoàn thành phố Gyeongju</h1>" + text;
    var bytes = html.getBytes(StandardCharsets.UTF_8);
    return new ArticleParser().parse(new Page(bytes, null, "utf-8", null, false)).body();
  }
}
