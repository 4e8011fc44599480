package org.caunoi.extraction.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ArticleParserTest {

  private static final String FIRST =
      "Sáng 3/3, lãnh đạo thành phố tiếp đoàn khách đến từ một thành phố bạn, hai bên trao đổi nhiều việc.";
  private static final String SECOND =
      "Hai bên nhất trí tăng cường trao đổi đoàn, mở rộng hợp tác giáo dục và du lịch trong thời gian tới.";
  private static final String PAGE =
      "<html lang=vi><head><title>Thành phố tiếp khách quý từ phương xa - Báo Mẫu</title></head><body>"
          + "<nav><a href=/>Trang chủ</a></nav><h1>Thành phố tiếp khách quý từ phương xa</h1>"
          + "<div class=time>14:30 | 04/03/2024 GMT+7</div><div class=content><p>"
          + FIRST
          + "</p><table class=rel-box><tr><td><a href=x>Tỉnh khác tiếp một đoàn khách khác hẳn</a></td></tr></table><p>"
          + SECOND
          + "</p></div><h3>Tin bài liên quan</h3><p>Ngày 1/1, tỉnh khác ký một thỏa thuận khác hẳn, không phải của bài này.</p>"
          + "</body></html>";

  @Test
  void takesTheBodyWithoutTeasersAndMenus() throws UnreadablePageException {
    var article = parse(PAGE.getBytes(StandardCharsets.UTF_8), null);
    assertThat(article.body()).isEqualTo(FIRST + "\n" + SECOND);
    assertThat(article.title()).isEqualTo("Thành phố tiếp khách quý từ phương xa");
    assertThat(article.publishedOn()).isEqualTo(LocalDate.of(2024, 3, 4));
    assertThat(article.publishedOnBasis()).isEqualTo(PublishedOnBasis.TEXT);
    assertThat(article.language()).isEqualTo("vi");
  }

  @Test
  void readsManyCharsets() throws UnreadablePageException {
    var body = parse(PAGE.getBytes(StandardCharsets.UTF_8), null).body();
    assertThat(parse(PAGE.getBytes(StandardCharsets.UTF_16), null).body()).isEqualTo(body);
    assertThat(parse(PAGE.getBytes(StandardCharsets.UTF_16LE), null).body()).isEqualTo(body);
    // A wrong declaration: the bytes are valid UTF-8.
    assertThat(parse(PAGE.getBytes(StandardCharsets.UTF_8), "ISO-8859-1").body()).isEqualTo(body);
    var decomposed = Normalizer.normalize(PAGE, Normalizer.Form.NFD);
    assertThat(parse(decomposed.getBytes(StandardCharsets.UTF_8), null).body()).isEqualTo(body);
  }

  @Test
  void flagsGarbledText() throws UnreadablePageException {
    var garbled =
        new String(PAGE.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));
    var article = parse(garbled.getBytes(StandardCharsets.UTF_8), null);
    assertThat(article.warnings()).extracting(Warning::code).contains("charset-suspect");
  }

  @Test
  void trustsTheGivenDayMost() throws UnreadablePageException {
    var day = LocalDate.of(2024, 3, 5);
    var page = new Page(PAGE.getBytes(StandardCharsets.UTF_8), null, null, day, false);
    var article = new ArticleParser().parse(page);
    assertThat(article.publishedOn()).isEqualTo(day);
    assertThat(article.publishedOnBasis()).isEqualTo(PublishedOnBasis.GIVEN);
  }

  private static Article parse(byte[] bytes, @Nullable String charset)
      throws UnreadablePageException {
    return new ArticleParser().parse(new Page(bytes, null, charset, null, false));
  }
}
