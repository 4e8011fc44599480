package org.caunoi.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.caunoi.extraction.article.Article;
import org.caunoi.extraction.article.ArticleParser;
import org.caunoi.extraction.article.Page;
import org.caunoi.extraction.article.UnreadablePageException;

/** The sample pages of the local run, fed as it feeds them: without URL and publication day. */
public final class Samples {

  public static final int COUNT = 5;

  private static final Path FOLDER = Path.of("../../deploy/local/samples");
  private static final Reader READER = new Reader(GazetteerFile.GAZETTEER);

  private Samples() {}

  public static String id(int number) {
    return "seed_00" + number;
  }

  public static byte[] bytes(int number) {
    try {
      return Files.readAllBytes(FOLDER.resolve(id(number) + ".html"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Article article(int number) {
    return parse(bytes(number));
  }

  public static Reading reading(int number) {
    return READER.read(article(number));
  }

  public static ExplainedReading explain(int number) {
    return READER.explain(article(number));
  }

  public static Reading read(Article article) {
    return READER.read(article);
  }

  private static Article parse(byte[] bytes) {
    try {
      return new ArticleParser().parse(new Page(bytes, null, null, null, false));
    } catch (UnreadablePageException e) {
      throw new IllegalStateException(e);
    }
  }
}
