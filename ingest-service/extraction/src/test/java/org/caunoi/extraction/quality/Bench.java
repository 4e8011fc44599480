package org.caunoi.extraction.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.caunoi.extraction.article.Article;
import org.caunoi.extraction.article.ArticleParser;
import org.caunoi.extraction.article.Page;
import org.caunoi.extraction.article.UnreadablePageException;

/**
 * Pages with their true bodies, titles and dates.
 *
 * @param truth the file {@code truth.json} of one set
 * @param root what the set's page names are relative to
 */
record Bench(Path truth, Path root) {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** What is taken out of every page, in the form of the scorer. */
  ObjectNode answers() throws IOException {
    ObjectNode answers = MAPPER.createObjectNode();
    for (var page : MAPPER.readTree(truth.toFile()).properties()) {
      answers.set(page.getKey(), answer(page.getValue()));
    }
    return answers;
  }

  private ObjectNode answer(JsonNode page) throws IOException {
    ObjectNode answer = MAPPER.createObjectNode();
    var url = page.hasNonNull("url") ? page.get("url").asText() : null;
    var bytes = bytes(root.resolve(page.get("html").asText()));
    try {
      Article article = new ArticleParser().parse(new Page(bytes, url, null, null, false));
      answer.put("articleBody", article.body());
      answer.put("title", article.title());
      answer.put("date", String.valueOf(article.publishedOn()));
      article.authors().forEach(answer.putArray("authors")::add);
      if (article.publishedOn() == null) {
        answer.putNull("date");
      }
    } catch (UnreadablePageException e) {
      // No answer counts as an empty one.
      return answer;
    }
    return answer;
  }

  private static byte[] bytes(Path file) throws IOException {
    try (InputStream packed = Files.newInputStream(file);
        InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(packed) : packed) {
      return in.readAllBytes();
    }
  }
}
