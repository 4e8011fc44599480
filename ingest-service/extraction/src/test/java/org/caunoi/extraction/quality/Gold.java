package org.caunoi.extraction.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.caunoi.extraction.Reader;
import org.caunoi.extraction.article.ArticleParser;
import org.caunoi.extraction.article.Page;
import org.caunoi.extraction.article.UnreadablePageException;

/**
 * Labelled articles: JSON lines that name a text or a page beside them.
 *
 * @param labels the files of labels
 * @param published hands over the publication day that the label knows
 */
record Gold(List<Path> labels, boolean published) {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** Reads every article into one JSON line, as the scorer wants them. */
  List<String> readings(Reader reader) throws IOException {
    var lines = new ArrayList<String>();
    for (var file : labels) {
      for (var line : Files.readAllLines(file)) {
        if (!line.isBlank()) {
          lines.add(reading(reader, file, MAPPER.readTree(line)));
        }
      }
    }
    return lines;
  }

  private String reading(Reader reader, Path file, JsonNode label) throws IOException {
    ObjectNode row = MAPPER.createObjectNode().put("id", label.get("id").asText());
    try {
      var article = new ArticleParser().parse(page(file, label));
      row.set("reading", MAPPER.valueToTree(reader.read(article)));
    } catch (UnreadablePageException e) {
      // What is not read scores as an empty reading.
      row.putObject("reading");
    }
    return MAPPER.writeValueAsString(row);
  }

  private Page page(Path file, JsonNode label) throws IOException {
    var html = label.hasNonNull("html");
    var bytes = Files.readAllBytes(file.resolveSibling(label.get(html ? "html" : "text").asText()));
    var day = published ? label.path("published").asText("") : "";
    return new Page(
        bytes,
        label.hasNonNull("url") ? label.get("url").asText() : null,
        html ? null : "utf-8",
        day.length() == 10 ? LocalDate.parse(day) : null,
        !html);
  }
}
