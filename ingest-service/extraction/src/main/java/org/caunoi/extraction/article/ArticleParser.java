package org.caunoi.extraction.article;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import org.caunoi.extraction.article.UnreadablePageException.Reason;
import org.jsoup.Jsoup;

/** Makes an article of a page. Thread-safe. */
public final class ArticleParser {

  /**
   * Reads a page.
   *
   * @throws UnreadablePageException if there is no article in it
   */
  public Article parse(Page page) throws UnreadablePageException {
    if (page.bytes().length == 0) {
      throw new UnreadablePageException(
          Reason.EMPTY, "The page is empty: send the bytes of a page or a text.");
    }
    var url = page.url() == null ? "" : page.url();
    var text = Decoder.decode(page);
    var document = Jsoup.parse(text, url);
    var body =
        page.plainText()
            ? text
            : document.select("p").stream().map(p -> p.text()).collect(Collectors.joining("\n"));
    return new Article(
        page.url(),
        page.url() == null ? null : CanonicalUrl.of(page.url()),
        null,
        document.title(),
        List.of(),
        page.publishedOn(),
        page.publishedOn() == null ? null : PublishedOnBasis.GIVEN,
        "vi",
        Normalizer.normalize(body, Normalizer.Form.NFC),
        List.of(),
        List.of());
  }
}
