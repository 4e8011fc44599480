package org.caunoi.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.caunoi.extraction.article.ArticleParser;
import org.caunoi.extraction.article.Page;
import org.caunoi.extraction.article.UnreadablePageException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Any bytes end in a reading or in an {@link UnreadablePageException}. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class HostileInputTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** Fixed: a failure can be repeated. */
  private final Random random = new Random(20260101);

  @Test
  void answersRandomBytes() {
    for (var i = 0; i < 300; i++) {
      var bytes = new byte[random.nextInt(3000)];
      random.nextBytes(bytes);
      read(bytes, i % 2 == 0);
    }
  }

  @Test
  void answersCutAndShuffledSamples() {
    for (var i = 0; i < 60; i++) {
      var sample = Samples.bytes(i % Samples.COUNT);
      var from = random.nextInt(sample.length);
      var cut = Arrays.copyOfRange(sample, from, from + random.nextInt(sample.length - from));
      for (var n = 0; n < i % 7 && cut.length > 0; n++) {
        cut[random.nextInt(cut.length)] = (byte) random.nextInt(256);
      }
      read(cut, i % 3 == 0);
    }
  }

  @Test
  void answersDeepNesting() {
    var page = "<div>".repeat(200_000) + "Một đoạn văn đủ dài để là một bài báo, có dấu chấm câu.";
    readBothWays(page);
  }

  @Test
  void answersHostileRepetition() {
    for (var part :
        List.of(
            "Hà Nội ",
            "ngày 1/1 ",
            "Chủ tịch UBND ",
            "(",
            "ký ",
            "Nguyễn ",
            "1/1-",
            "kỷ niệm 1 năm ",
            "Phó Chủ tịch, ",
            "giữa Hà Nội và Osaka ký bản ghi nhớ ",
            "A-",
            ". A",
            "<a href=x>b</a> ")) {
      readBothWays(part.repeat(200_000 / part.length()));
    }
  }

  /** Cost must not grow with the square of the facts. */
  @Test
  void answersAYearbook() {
    var body = new StringBuilder();
    for (var i = 0; i < 4000; i++) {
      body.append("Ngày %d/%d/%d, ".formatted(1 + i % 28, 1 + i / 28 % 12, 1990 + i / 336))
          .append("Chủ tịch UBND tỉnh Quảng Ninh Lê Văn Tám và Thống đốc tỉnh Nagano (Nhật Bản) ")
          .append("Abe Shuichi ký thỏa thuận hợp tác.\n");
    }
    readBothWays(body.toString());
  }

  @Test
  void saysWhyAPageCannotBeRead() {
    assertThatThrownBy(() -> parse(new byte[0], null)).hasMessageContaining("empty");
    assertThatThrownBy(() -> parse("%PDF-1.7 ...".getBytes(StandardCharsets.UTF_8), null))
        .hasMessageContaining("binary");
    assertThatThrownBy(() -> parse("xin chào".getBytes(StandardCharsets.UTF_8), "klingon-1"))
        .hasMessageContaining("klingon-1");
    assertThatThrownBy(() -> parse("<p>menu</p>".getBytes(StandardCharsets.UTF_8), null))
        .hasMessageContaining("No article");
  }

  @Test
  void readsTheSameUnderATurkishLocale() {
    var before = Samples.reading(1);
    var locale = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    try {
      assertThat(Samples.reading(1)).isEqualTo(before);
    } finally {
      Locale.setDefault(locale);
    }
  }

  private static void readBothWays(String text) {
    read(text.getBytes(StandardCharsets.UTF_8), false);
    read(text.getBytes(StandardCharsets.UTF_8), true);
  }

  private static void read(byte[] bytes, boolean plain) {
    try {
      var article = new ArticleParser().parse(new Page(bytes, null, null, null, plain));
      var reading = Samples.read(article);
      assertThat(Samples.read(article)).isEqualTo(reading);
      assertQuotes(MAPPER.valueToTree(reading), article.body());
    } catch (UnreadablePageException e) {
      assertThat(e.getMessage()).isNotBlank();
    }
  }

  private static void assertQuotes(JsonNode node, String body) {
    if (node.has("quote")) {
      var quoted = body.substring(node.get("start").asInt(), node.get("end").asInt());
      assertThat(node.get("quote").asText()).isEqualTo(quoted).isNotBlank();
    }
    node.forEach(child -> assertQuotes(child, body));
  }

  private static void parse(byte[] bytes, @Nullable String charset) throws UnreadablePageException {
    new ArticleParser().parse(new Page(bytes, null, charset, null, false));
  }
}
