package org.caunoi.extraction.speed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.caunoi.extraction.Reader;
import org.caunoi.extraction.article.ArticleParser;
import org.caunoi.extraction.article.Page;
import org.caunoi.extraction.article.UnreadablePageException;
import org.caunoi.extraction.place.Gazetteer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Bytes to reading where a text repeats one thing over and over: 1 MB, or as much of it as is read
 * at all. The dearest repetition must end within a second.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@Fork(1)
public class HostileBenchmark {

  /** Facts are looked for in so many letters; a million bytes of Vietnamese have hardly more. */
  private static final int LETTERS = 500_000;

  /** What patterns, chains of titles, names, days and sentences could stumble over. */
  private static final List<String> PARTS =
      List.of(
          "(",
          "A-",
          ". A",
          "1/1-",
          "2020 ",
          "<a href=x>b</a> ",
          "Hà Nội ",
          "Nguyễn ",
          "Phó Chủ tịch, ",
          "ngày 1/1 ",
          "kỷ niệm 50 năm 1973-2023 (",
          "giữa Hà Nội và Osaka ký bản ghi nhớ ",
          "Mayor John Smith of Seattle met Hanoi chairman Tran Van A. ",
          "Ngày 1/1/2020, Chủ tịch UBND tỉnh Quảng Ninh Lê Văn Tám và Thống đốc tỉnh Nagano"
              + " (Nhật Bản) Abe Shuichi ký thỏa thuận hợp tác.\n");

  /** The number of the part that is repeated. */
  @Param({"0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13"})
  public int part;

  private Reader reader;
  private byte[] text;

  @Setup
  public void read() throws IOException {
    try (var localities = Files.newBufferedReader(ReadBenchmark.LOCALITIES)) {
      reader = new Reader(Gazetteer.read(localities));
    }
    var words = PARTS.get(part);
    text = words.repeat(LETTERS / words.length()).getBytes(StandardCharsets.UTF_8);
  }

  @Benchmark
  public void plainText(Blackhole sink) {
    read(sink, true);
  }

  @Benchmark
  public void page(Blackhole sink) {
    read(sink, false);
  }

  private void read(Blackhole sink, boolean plain) {
    try {
      var article = new ArticleParser().parse(new Page(text, null, "utf-8", null, plain));
      sink.consume(reader.read(article));
    } catch (UnreadablePageException e) {
      sink.consume(e);
    }
  }
}
