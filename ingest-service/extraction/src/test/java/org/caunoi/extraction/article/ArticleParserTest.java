package org.caunoi.extraction.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import org.caunoi.extraction.article.UnreadablePageException.Reason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleParserTest {

  private static final String TITLE = "Đà Nẵng và Daegu bàn hợp tác du lịch";
  private static final String LEAD =
      "Chiều 6/5, lãnh đạo thành phố Đà Nẵng tiếp đoàn đại biểu thành phố Daegu (Hàn Quốc).";
  private static final String FIRST =
      "Tại buổi tiếp, hai bên trao đổi về đường bay thẳng và chương trình quảng bá du lịch chung.";
  private static final String SECOND =
      "Trưởng đoàn Daegu cho biết thành phố mong muốn đón thêm nhiều du khách từ miền Trung.";
  private static final String CAPTION = "Quang cảnh buổi tiếp tại Trung tâm hành chính.";

  private static final String PAGE =
      """
      <!doctype html><html lang="vi"><head><title>%1$s | Báo Mẫu</title>
      <meta property="og:title" content="%1$s"><meta property="og:site_name" content="Báo Mẫu">
      <meta property="article:published_time" content="2024-05-06T17:00:00+07:00">
      <meta name="author" content="Minh Anh"></head><body>
      <header><nav><ul><li><a href="/">Trang chủ</a></li><li><a href="/kt">Kinh tế</a></li></ul></nav></header>
      <div class="breadcrumb"><a href="/">Trang chủ</a> / <a href="/dn">Đối ngoại</a></div>
      <article><h1>%1$s</h1><p class="sapo">%2$s</p><p>%3$s</p>
      <figure><img src="/anh/1.jpg"><figcaption>%5$s</figcaption></figure>
      <p>%4$s</p></article>
      <div class="tin-lien-quan"><h3>Tin bài liên quan</h3>
      <ul><li><a href="/1">Nghệ An ký bản ghi nhớ hợp tác với một tỉnh của Lào trong sáng nay</a></li></ul></div>
      <h3>Đọc nhiều</h3><p><a href="/2">Hải Phòng tiếp đoàn đại biểu thành phố Incheon của Hàn Quốc</a></p>
      <footer>Giấy phép số 1/GP. © 2024 Báo Mẫu. Ghi rõ nguồn khi phát hành lại thông tin.</footer>
      </body></html>
      """
          .formatted(TITLE, LEAD, FIRST, SECOND, CAPTION);

  @Test
  void takesTheArticleOutOfItsPage() throws Exception {
    var article = parse(PAGE);
    assertThat(article.title()).isEqualTo(TITLE);
    assertThat(article.outlet()).isEqualTo("Báo Mẫu");
    assertThat(article.authors()).containsExactly("Minh Anh");
    assertThat(article.publishedOn()).isEqualTo(LocalDate.of(2024, 5, 6));
    assertThat(article.publishedOnBasis()).isEqualTo(PublishedOnBasis.METADATA);
    assertThat(article.language()).isEqualTo("vi");
    assertThat(article.warnings()).isEmpty();
    assertThat(article.url()).isNull();
    assertThat(article.canonicalUrl()).isNull();
  }

  @Test
  void keepsLeadTextAndCaptionsAsBlocks() throws Exception {
    assertThat(parse(PAGE).body().split("\n")).contains(LEAD, FIRST, SECOND, CAPTION);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Nghệ An", "Hải Phòng", "Trang chủ", "Giấy phép", "Đọc nhiều", "liên quan"})
  void leavesMenusAndOtherArticlesOut(String outside) throws Exception {
    assertThat(parse(PAGE).body()).doesNotContain(outside);
  }

  @Test
  void keepsThePictureWithItsCaption() throws Exception {
    assertThat(parse(PAGE, "https://bao.example/tin.html", null).images())
        .containsExactly(new Image("https://bao.example/anh/1.jpg", CAPTION));
  }

  @Test
  void keepsAnArticleWhoseParagraphsStandInBoxesOfTheirOwn() throws Exception {
    var boxes =
        PAGE.replace("<p>" + FIRST + "</p>", "<div class=x1><div><p>" + FIRST + "</p></div></div>")
            .replace(
                "<p>" + SECOND + "</p>", "<div class=x2><div><p>" + SECOND + "</p></div></div>");
    assertThat(parse(boxes).body()).contains(LEAD, FIRST, SECOND);
  }

  @Test
  void takesALeadThatStandsOutsideTheBody() throws Exception {
    var outside =
        PAGE.replace("<p class=\"sapo\">" + LEAD + "</p>", "")
            .replace("<article>", "<h2>" + LEAD + "</h2><article>")
            .replace(
                "<meta name=\"author\"",
                "<meta name=description content='" + LEAD + "'><meta name=\"author\"");
    assertThat(parse(outside).body()).startsWith(LEAD);
  }

  @Test
  void leavesOutWhatTheOutletSaysOfItself() throws Exception {
    var note = "<p>Đăng ký nhận bản tin của Báo Mẫu qua thư điện tử để không bỏ lỡ tin nào.</p>";
    var credit = "<p>Ảnh: Lan Chi</p>";
    var body = parse(PAGE.replace("<p>" + SECOND, note + credit + "<p>" + SECOND)).body();
    assertThat(body).contains(SECOND).doesNotContain("bản tin").doesNotContain("Lan Chi");
  }

  @Test
  void readsAnArticleThatIsAList() throws Exception {
    var items = "<li>Đoàn Daegu</li><li>Đoàn Incheon</li><li>Đoàn Busan</li>".repeat(6);
    var html =
        "<h1>Danh sách các đoàn khách</h1><div class=entry-content><ul>" + items + "</ul></div>";
    assertThat(parse(html).body()).contains("Đoàn Daegu", "Đoàn Busan");
  }

  @Test
  void leavesOutATeaserBoxInTheMiddleOfTheBody() throws Exception {
    var box =
        "<div class='box-related'><a href='/9'>Lào Cai tiếp đoàn Vân Nam (Trung Quốc)"
            + " bàn về cửa khẩu</a></div><p>"
            + SECOND;
    var body = parse(PAGE.replace("<p>" + SECOND, box)).body();
    assertThat(body).contains(FIRST, SECOND).doesNotContain("Lào Cai");
  }

  @Test
  void joinsDecomposedLetters() throws Exception {
    var article = parse(Normalizer.normalize(PAGE, Normalizer.Form.NFD));
    assertThat(article.title()).isEqualTo(TITLE);
    assertThat(article.body()).contains(LEAD);
  }

  @Test
  void joinsLettersThatEntitiesTakeApart() throws Exception {
    var body = parse(PAGE.replace("Tại buổi tiếp", "Ta&#803;i buổi tiếp")).body();
    assertThat(body).contains("Tại buổi tiếp");
  }

  @Test
  void readsPlainText() throws Exception {
    var article = text(TITLE + "\n\n" + LEAD + "\n" + FIRST + "\n" + SECOND);
    assertThat(article.title()).isEqualTo(TITLE);
    assertThat(article.body()).isEqualTo(LEAD + "\n" + FIRST + "\n" + SECOND);
  }

  @Test
  void readsTheDumpOfAPageAsText() throws Exception {
    var article =
        text(
            """
            Trang chủ
            Kinh tế
            Văn hóa
            14:30 | 06/05/2024 GMT+7
            %s
            %s
            %s
            ![](https://bao.example/anh.jpg)
            %s
            Tin bài liên quan
            ![](https://bao.example/t.jpg) Nghệ An ký bản ghi nhớ hợp tác với một tỉnh của Lào sáng nay.
            Đọc nhiều
            Hải Phòng tiếp đoàn đại biểu thành phố Incheon của Hàn Quốc trong chiều cùng ngày.
            """
                .formatted(TITLE, LEAD, FIRST, SECOND));
    assertThat(article.body()).contains(LEAD, FIRST, SECOND);
    assertThat(article.body()).doesNotContain("Nghệ An").doesNotContain("Incheon");
    assertThat(article.publishedOn()).isEqualTo(LocalDate.of(2024, 5, 6));
    assertThat(article.publishedOnBasis()).isEqualTo(PublishedOnBasis.TEXT);
  }

  @Test
  void saysThatThePublicationDayIsNotKnown() throws Exception {
    assertThat(text(LEAD + "\n" + FIRST).warnings())
        .extracting(Warning::code)
        .containsExactly("no-publication-date");
  }

  @Test
  void flagsReplacementCharacters() throws Exception {
    var bytes =
        PAGE.replace("du lịch chung", "du l\u0001ch chung").getBytes(StandardCharsets.UTF_8);
    for (var i = 0; i < bytes.length; i++) {
      bytes[i] = bytes[i] == 1 ? (byte) 0xE9 : bytes[i];
    }
    var article = new ArticleParser().parse(new Page(bytes, null, "utf-8", null, false));
    assertThat(article.body()).contains("\uFFFD");
    assertThat(article.warnings()).extracting(Warning::code).containsExactly("charset-suspect");
  }

  @Test
  void flagsTextThatWasGarbledBeforeItCame() throws Exception {
    var garbled = new String(FIRST.getBytes(StandardCharsets.UTF_8), "windows-1252");
    assertThat(parse(PAGE.replace(FIRST, garbled)).warnings())
        .extracting(Warning::code)
        .contains("charset-suspect");
  }

  @Test
  void flagsTextInTheFontsOfOld() throws Exception {
    var old = "S¸ng nay, l·nh ®¹o thµnh phè Hµ Néi tiÕp ®oµn ®¹i biÓu cña mét tØnh b¹n sang th¨m.";
    assertThat(parse(PAGE.replace(FIRST, old)).warnings())
        .extracting(Warning::code)
        .contains("charset-suspect");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   \n\t ", "\uFEFF"})
  void refusesAnEmptyPage(String page) {
    assertReason(page, Reason.EMPTY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><body></body></html>",
        "<ul><li><a href=/>Trang chủ</a></li></ul>",
        "<p>Ngắn quá.</p>",
        "<script>var article = 'Một bài viết rất dài nằm trong mã lệnh chứ không phải trong trang';</script>"
      })
  void refusesAPageWithoutArticle(String page) {
    assertReason(page, Reason.NO_ARTICLE);
  }

  @Test
  void refusesBinaryDataAndTooLargePages() {
    assertReason("PK\u0003\u0004\u0014\u0000\u0000\u0000\u0000\u0000", Reason.BINARY);
    var large = new byte[ArticleParser.LARGEST_PAGE + 1];
    Arrays.fill(large, (byte) 'a');
    assertThatExceptionOfType(UnreadablePageException.class)
        .isThrownBy(() -> new ArticleParser().parse(new Page(large, null, null, null, true)))
        .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.TOO_LARGE));
  }

  private static void assertReason(String page, Reason reason) {
    assertThatExceptionOfType(UnreadablePageException.class)
        .isThrownBy(() -> parse(page))
        .satisfies(e -> assertThat(e.reason()).isEqualTo(reason))
        .satisfies(e -> assertThat(e.getMessage()).contains("send"));
  }

  private static Article parse(String html) throws UnreadablePageException {
    return parse(html, null, null);
  }

  private static Article parse(String html, @Nullable String url, @Nullable LocalDate day)
      throws UnreadablePageException {
    var bytes = html.getBytes(StandardCharsets.UTF_8);
    return new ArticleParser().parse(new Page(bytes, url, null, day, false));
  }

  private static Article text(String text) throws UnreadablePageException {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    return new ArticleParser().parse(new Page(bytes, null, null, null, true));
  }

  @Test
  void readsTheSameInManyCharsets() throws Exception {
    var expected = parse(PAGE).body();
    for (var charset : new String[] {"UTF-16", "UTF-16LE", "UTF-16BE"}) {
      var page = new Page(PAGE.getBytes(charset), null, null, null, false);
      assertThat(new ArticleParser().parse(page).body()).isEqualTo(expected);
    }
    // A wrong declaration: the bytes are valid UTF-8.
    var page = new Page(PAGE.getBytes(StandardCharsets.UTF_8), null, "ISO-8859-1", null, false);
    assertThat(new ArticleParser().parse(page).body()).isEqualTo(expected);
  }

  @Test
  void leavesOutATableOfTeasersInTheMiddleOfTheBody() throws Exception {
    var table =
        "<table class=rel-box><tr><td><a href=x>Tỉnh khác tiếp một đoàn khách khác hẳn</a></td></tr>"
            + "</table><p>"
            + SECOND;
    assertThat(parse(PAGE.replace("<p>" + SECOND, table)).body())
        .contains(SECOND)
        .doesNotContain("khác hẳn");
  }

  @Test
  void trustsTheGivenDayMost() throws Exception {
    var day = LocalDate.of(2024, 5, 9);
    var article = parse(PAGE, null, day);
    assertThat(article.publishedOn()).isEqualTo(day);
    assertThat(article.publishedOnBasis()).isEqualTo(PublishedOnBasis.GIVEN);
  }
}
