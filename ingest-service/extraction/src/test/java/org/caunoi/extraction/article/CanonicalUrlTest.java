package org.caunoi.extraction.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalUrlTest {

  @ParameterizedTest
  @CsvSource({
    "http://Example.ORG/a/b.html#top, https://example.org/a/b.html",
    "https://example.org:443/a/?utm_source=x&b=2&a=1&fbclid=9, https://example.org/a?a=1&b=2",
    "https://user:pw@example.org, https://example.org/",
    "https://example.org/tin?id=7, https://example.org/tin?id=7",
    "not a url, not a url"
  })
  void bringsOneFormForAllSpellings(String url, String canonical) {
    assertThat(CanonicalUrl.of(url)).isEqualTo(canonical);
    assertThat(CanonicalUrl.of(canonical)).isEqualTo(canonical);
  }
}
