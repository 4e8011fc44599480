package org.caunoi.extraction.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import org.caunoi.extraction.article.UnreadablePageException.Reason;
import org.junit.jupiter.api.Test;

/** One page must not take the memory of all: what is far beyond an article is refused early. */
class PageSizeTest {

  private static final String SENTENCE = "Hà Nội và Paris trao đổi về hợp tác. ";

  @Test
  void refusesMoreTagsThanAPageHas() {
    assertThat(reasonOf("<p>a".repeat(500_001))).isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void answersAboutAPageOfNestedElements() throws UnreadablePageException {
    var text = "<div>".repeat(200_000) + "<p>" + SENTENCE.repeat(5);
    assertThat(new ArticleParser().parse(page(text)).body()).contains("hợp tác");
  }

  @Test
  void refusesAnArchiveThatIsNotCompressed() {
    assertThat(reasonOf("PK\u0003\u0004 a.html <p>" + SENTENCE.repeat(20)))
        .isEqualTo(Reason.BINARY);
  }

  @Test
  void readsALongText() throws UnreadablePageException {
    var text = new StringBuilder("<article>");
    for (var i = 0; i < 60_000; i++) {
      text.append("<p>").append(i).append(". ").append(SENTENCE).append(SENTENCE);
    }
    assertThat(new ArticleParser().parse(page(text.toString())).body())
        .hasSizeGreaterThan(4_000_000);
  }

  private static Reason reasonOf(String html) {
    var thrown =
        assertThatExceptionOfType(UnreadablePageException.class)
            .isThrownBy(() -> new ArticleParser().parse(page(html)))
            .actual();
    return thrown.reason();
  }

  private static Page page(String html) {
    return new Page(html.getBytes(StandardCharsets.UTF_8), null, "utf-8", null, false);
  }
}
