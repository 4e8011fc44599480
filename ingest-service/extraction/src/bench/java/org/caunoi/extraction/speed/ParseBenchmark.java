package org.caunoi.extraction.speed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.caunoi.extraction.article.ArticleParser;
import org.caunoi.extraction.article.Page;
import org.caunoi.extraction.article.UnreadablePageException;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Bytes to article beside what the parsing of the HTML alone costs. One operation is all pages of
 * the set {@code aeb} in the folder {@code -Dbench}.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 6, time = 4)
@Measurement(iterations = 6, time = 4)
@Fork(1)
public class ParseBenchmark {

  private List<byte[]> pages = List.of();

  @Setup
  public void read() throws IOException {
    pages = Pages.in(Path.of(System.getProperty("bench"), "aeb", "html"));
  }

  /** The floor: the same bytes through jsoup, which finds the charset and builds the tree. */
  @Benchmark
  public void jsoupAlone(Blackhole sink) throws IOException {
    for (var page : pages) {
      sink.consume(Jsoup.parse(new ByteArrayInputStream(page), null, ""));
    }
  }

  @Benchmark
  public void article(Blackhole sink) {
    var parser = new ArticleParser();
    for (var page : pages) {
      try {
        sink.consume(parser.parse(new Page(page, null, null, null, false)));
      } catch (UnreadablePageException e) {
        sink.consume(e);
      }
    }
  }
}
