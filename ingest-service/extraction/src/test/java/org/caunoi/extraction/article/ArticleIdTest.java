package org.caunoi.extraction.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ArticleIdTest {

  private static final byte[] BYTES = "abc".getBytes(StandardCharsets.UTF_8);

  @Test
  void hashesTheBytesOfAPageWithoutUrl() {
    // The example of FIPS 180-4.
    assertThat(ArticleId.of(null, BYTES))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void hashesTheUrlOfAPageThatHasOne() {
    var id = ArticleId.of("https://example.org/tin", BYTES);
    assertThat(id)
        .matches("[0-9a-f]{64}")
        .isEqualTo(ArticleId.of("https://example.org/tin", new byte[0]));
    assertThat(id).isNotEqualTo(ArticleId.of("https://example.org/bai", BYTES));
  }
}
