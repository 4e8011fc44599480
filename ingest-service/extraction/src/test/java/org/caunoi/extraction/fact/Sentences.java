package org.caunoi.extraction.fact;

import java.time.LocalDate;
import java.util.List;
import org.caunoi.extraction.GazetteerFile;
import org.caunoi.extraction.Reader;
import org.caunoi.extraction.Reading;
import org.caunoi.extraction.article.Article;
import org.caunoi.extraction.article.Image;
import org.caunoi.extraction.article.PublishedOnBasis;
import org.jspecify.annotations.Nullable;

/** Reads a text of own words as an article. */
public final class Sentences {

  private static final Reader READER = new Reader(GazetteerFile.GAZETTEER);

  private Sentences() {}

  public static Reading read(String language, @Nullable String published, String body) {
    return READER.read(article(language, published, null, body, null));
  }

  /** The rules of a Vietnamese article, as "fact rule: quote". */
  static List<String> steps(
      @Nullable String published, String title, String body, @Nullable String caption) {
    return READER.explain(article("vi", published, title, body, caption)).explanation().stream()
        .map(step -> step.fact() + " " + step.rule() + ": " + step.quote())
        .toList();
  }

  private static Article article(
      String language,
      @Nullable String published,
      @Nullable String title,
      String body,
      @Nullable String caption) {
    var day = published == null ? null : LocalDate.parse(published);
    return new Article(
        null,
        null,
        null,
        title,
        List.of(),
        day,
        day == null ? null : PublishedOnBasis.GIVEN,
        language,
        caption == null ? body : body + "\n" + caption,
        caption == null ? List.of() : List.of(new Image("https://example.vn/1.jpg", caption)),
        List.of());
  }

  public static Reading vi(String body) {
    return read("vi", "2024-05-20", body);
  }

  /** English where the text holds no letter of Vietnamese. */
  public static Reading read(String body, @Nullable LocalDate published) {
    var language = body.chars().allMatch(c -> c < 128) ? "en" : "vi";
    return read(language, published == null ? null : published.toString(), body);
  }
}
