package org.caunoi.extraction.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.text.Normalizer;
import org.caunoi.extraction.article.Article;
import org.caunoi.extraction.article.ArticleParser;
import org.caunoi.extraction.article.Page;
import org.caunoi.extraction.article.UnreadablePageException;
import org.jspecify.annotations.Nullable;

/** Any bytes are an article or no page that can be read; nothing else comes out, and soon. */
class PageFuzzTest {

  private static final String[] CHARSETS = {null, "utf-8", "windows-1258", "utf-16"};

  @FuzzTest(maxDuration = "10m")
  void parsesAnyBytes(byte[] bytes) {
    var charset = CHARSETS[bytes.length % CHARSETS.length];
    Soon.done(() -> parse(bytes, null, false));
    Soon.done(() -> parse(bytes, charset, true));
  }

  private static void parse(byte[] bytes, @Nullable String charset, boolean plain) {
    try {
      Article article = new ArticleParser().parse(new Page(bytes, null, charset, null, plain));
      assertThat(article.body()).isNotBlank();
      assertThat(Normalizer.isNormalized(article.body(), Normalizer.Form.NFC)).isTrue();
    } catch (UnreadablePageException e) {
      assertThat(e.getMessage()).isNotBlank();
    }
  }
}
