package org.caunoi.extraction.speed;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.caunoi.extraction.Reader;
import org.caunoi.extraction.article.Article;
import org.caunoi.extraction.article.ArticleParser;
import org.caunoi.extraction.article.Page;
import org.caunoi.extraction.article.UnreadablePageException;
import org.caunoi.extraction.place.Gazetteer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Articles to readings, articles per second: the labelled articles in the folder {@code -Dgold}
 * again and again, with the gazetteer and with one of twice as many names.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 6, time = 5)
@Measurement(iterations = 6, time = 5)
@Fork(1)
public class ReadBenchmark {

  /** Articles of one operation, so that the figure is per article. */
  private static final int ARTICLES = 300;

  static final Path LOCALITIES =
      Path.of("../../catalog-service/src/main/resources/gazetteer/localities.ndjson");

  /** How many names the gazetteer has, times its own. */
  @Param({"1", "2"})
  public int names;

  private final List<Article> articles = new ArrayList<>();
  private Reader reader;

  @Setup
  public void read() throws IOException {
    var lines = Files.readString(LOCALITIES);
    reader = new Reader(Gazetteer.read(new StringReader(names == 1 ? lines : twice(lines))));
    var gold = Path.of(System.getProperty("gold"), "dev");
    for (var file : List.of("labels.jsonl", "negatives.jsonl", "written/labels.jsonl")) {
      add(gold.resolve(file));
    }
    if (articles.size() < ARTICLES) {
      throw new IllegalStateException("Give -Dgold a folder of at least 300 labelled articles");
    }
  }

  /** Every locality once more under an id and names of its own. */
  private static String twice(String lines) {
    var all = new StringBuilder(lines);
    for (var line : lines.split("\n")) {
      all.append(
              line.replaceFirst("\"id\":\"", "\"id\":\"zz-")
                  .replaceAll("\"text\":\"([^\"]*)\"", "\"text\":\"Q$1x\""))
          .append('\n');
    }
    return all.toString();
  }

  private void add(Path labels) throws IOException {
    var mapper = new ObjectMapper();
    for (var line : Files.readAllLines(labels)) {
      var label = mapper.readTree(line);
      var html = label.hasNonNull("html");
      var bytes =
          Files.readAllBytes(labels.resolveSibling(label.get(html ? "html" : "text").asText()));
      var day = label.path("published").asText("");
      var published = day.length() == 10 ? LocalDate.parse(day) : null;
      try {
        articles.add(
            new ArticleParser()
                .parse(new Page(bytes, null, html ? null : "utf-8", published, !html)));
      } catch (UnreadablePageException e) {
        throw new IOException(label.get("id") + " cannot be read", e);
      }
    }
  }

  @Benchmark
  @OperationsPerInvocation(ARTICLES)
  public void reading(Blackhole sink) {
    for (var article : articles.subList(0, ARTICLES)) {
      sink.consume(reader.read(article));
    }
  }
}
