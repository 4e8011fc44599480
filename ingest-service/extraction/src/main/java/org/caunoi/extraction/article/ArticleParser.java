package org.caunoi.extraction.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.caunoi.extraction.article.UnreadablePageException.Reason;
import org.jsoup.Jsoup;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/** Makes an article of a page: decode, normalise, describe, find the body. Thread-safe. */
public final class ArticleParser {

  /** The largest page that is read, bytes. */
  public static final int LARGEST_PAGE = 10 * 1024 * 1024;

  /**
   * A tag costs about 250 bytes of memory. A page of the press has 2,000 to 20,000, one of 10 MiB
   * as dense as those has 300,000.
   */
  private static final int MOST_TAGS = 500_000;

  /** The shortest text that can be an article, letters. */
  private static final int SHORTEST_BODY = 30;

  /** Under this length a body is doubted, letters. */
  private static final int SHORT_BODY = 700;

  /**
   * Reads a page.
   *
   * @throws UnreadablePageException if there is no article in it
   */
  public Article parse(Page page) throws UnreadablePageException {
    refuseSize(page.bytes().length);
    var text = Decoder.decode(page);
    if (text.isBlank()) {
      throw empty();
    }
    if (page.plainText()) {
      return ofText(page, Nfc.of(text));
    }
    refuseTags(text);
    return ofHtml(page, text);
  }

  private static void refuseSize(int length) throws UnreadablePageException {
    if (length == 0) {
      throw empty();
    }
    if (length > LARGEST_PAGE) {
      throw new UnreadablePageException(
          Reason.TOO_LARGE, "The page is larger than 10 MiB: send the article alone.");
    }
  }

  private static void refuseTags(String html) throws UnreadablePageException {
    if (html.length() <= MOST_TAGS) {
      return;
    }
    var tags = 0;
    for (var at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
      tags++;
    }
    if (tags > MOST_TAGS) {
      throw new UnreadablePageException(
          Reason.TOO_LARGE, "The page has more than 500,000 tags: send the article alone.");
    }
  }

  private static UnreadablePageException empty() {
    return new UnreadablePageException(
        Reason.EMPTY, "The page is empty: send the bytes of a page or a text.");
  }

  private static Article ofText(Page page, String text) throws UnreadablePageException {
    var plain = PlainText.read(text);
    var day = PublicationDay.ofText(page, List.of(plain.head().split("\n")));
    var metadata = new Metadata(plain.title(), null, null, List.of(), null);
    return article(page, metadata, day, plain.body(), null, List.of());
  }

  private static Article ofHtml(Page page, String text) throws UnreadablePageException {
    var document = Jsoup.parse(text, page.url() == null ? "" : page.url());
    Outlets.clean(document, page.url());
    var clues = new Clues(document);
    var outline = BlockCollector.outline(document, clues);
    var jsonLd = JsonLd.of(clues.scripts);
    var metadata = Metadata.of(clues, jsonLd, outline);
    var title = outline.at(metadata.titleElement());
    var body = body(outline, outline.aside(title), metadata);
    if (letters(body) < SHORT_BODY) {
      // The names of the page's boxes mislead: try without believing them.
      var all = body(outline, new boolean[outline.blocks().size()], metadata);
      body = letters(all) > 2 * letters(body) ? all : body;
    }
    var lines = body.stream().map(Block::text).collect(Collectors.joining("\n"));
    var language = Language.of(lines, clues.language);
    var vietnamese = language.equals("vi") || vietnamese(page.url());
    var dates = new DayText(vietnamese, clues.language.equals("en-us") && !vietnamese);
    var day = PublicationDay.of(page, clues, jsonLd, dates, () -> outline.stamps(title));
    return article(page, metadata, day, lines, language, images(body));
  }

  private static final Pattern VIETNAMESE = Pattern.compile("(?i)^https?://[^/]*\\.vn(?:[:/].*)?$");

  private static boolean vietnamese(@Nullable String url) {
    return url != null && VIETNAMESE.matcher(url).matches();
  }

  private static List<Block> body(Outline outline, boolean[] aside, Metadata metadata) {
    return Trim.trim(BodyFinder.find(outline, aside, metadata), metadata.title());
  }

  private static int letters(List<Block> blocks) {
    return blocks.stream().mapToInt(block -> block.text().length()).sum();
  }

  private static Article article(
      Page page,
      Metadata metadata,
      @Nullable PublicationDay day,
      String body,
      @Nullable String language,
      List<Image> images)
      throws UnreadablePageException {
    if (body.codePoints().filter(Character::isLetter).limit(SHORTEST_BODY).count()
        < SHORTEST_BODY) {
      throw new UnreadablePageException(
          Reason.NO_ARTICLE,
          "No article was found in the page: send the page of one article, or its text as text/plain.");
    }
    var warnings = new ArrayList<>(Damage.warnings(body));
    if (day == null) {
      warnings.add(
          new Warning("no-publication-date", "The page does not tell its publication day."));
    }
    return new Article(
        page.url(),
        page.url() == null ? null : CanonicalUrl.of(page.url()),
        metadata.outlet() == null ? Outlets.name(page.url()) : metadata.outlet(),
        metadata.title(),
        metadata.authors(),
        day == null ? null : day.day(),
        day == null ? null : day.basis(),
        language == null ? Language.of(body, null) : language,
        body,
        images,
        warnings);
  }

  private static final Evaluator FIGURE = Selector.evaluatorOf("figure, table, div");
  private static final Evaluator PICTURE =
      Selector.evaluatorOf("img[src], img[data-src], amp-img[src]");

  private static List<Image> images(List<Block> body) {
    var images = new ArrayList<Image>();
    for (var block : body) {
      var figure = block.caption() ? block.holder().closest(FIGURE) : null;
      var picture = figure == null ? null : figure.selectFirst(PICTURE);
      if (picture != null) {
        var source = picture.hasAttr("data-src") ? "data-src" : "src";
        var url = picture.absUrl(source).isEmpty() ? picture.attr(source) : picture.absUrl(source);
        images.add(new Image(url, block.text()));
      }
    }
    return images;
  }
}
