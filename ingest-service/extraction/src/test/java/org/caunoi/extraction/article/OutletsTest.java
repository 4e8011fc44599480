package org.caunoi.extraction.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutletsTest {

  @ParameterizedTest
  @CsvSource({
    "https://nhandan.vn/tin-1.html, Nhân Dân",
    "https://en.nhandan.vn/news-1.html, Nhân Dân",
    "HTTP://WWW.HanoiMoi.vn/tin, Hà Nội Mới"
  })
  void knowsAnOutletByTheEndOfItsHost(String url, String name) {
    assertThat(Outlets.name(url)).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://khongnhandan.vn/a", "https://example.org/nhandan.vn", "tin", "::"})
  void knowsNoOther(String url) {
    assertThat(Outlets.name(url)).isNull();
  }

  @Test
  void namesTheOutletWhereThePageDoesNot() throws Exception {
    var html = "<h1>Tin</h1><p>Sáng nay, hai thành phố bàn về hợp tác du lịch và giáo dục.</p>";
    var page = new Page(html.getBytes("UTF-8"), "https://vov.vn/tin.vov", null, null, false);
    assertThat(new ArticleParser().parse(page).outlet()).isEqualTo("VOV");
  }
}
