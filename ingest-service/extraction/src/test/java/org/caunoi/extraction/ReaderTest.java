package org.caunoi.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.caunoi.extraction.fact.Sentences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReaderTest {

  private static final int THREADS = 8;
  private static final ObjectMapper MAPPER = new ObjectMapper();

  static IntStream samples() {
    return IntStream.range(0, Samples.COUNT);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void readsTheSameTwice(int number) {
    assertThat(Samples.reading(number)).isEqualTo(Samples.reading(number));
    var fresh = new Reader(GazetteerFile.GAZETTEER).read(Samples.article(number));
    assertThat(fresh).isEqualTo(Samples.reading(number));
  }

  @Test
  void warnsOfPlacesThatTheGazetteerDoesNotKnow() {
    var reading =
        Sentences.read(
            "vi",
            "2024-05-15",
            "Ngày 14/5, Chủ tịch UBND tỉnh Quảng Ninh Lê Văn Tám tiếp Thị trưởng thành phố Kamizuru"
                + " (Nhật Bản) Abe Shuichi.");
    assertThat(reading.activities()).isNotEmpty();
    assertThat(reading.warnings())
        .extracting(warning -> warning.code() + " " + warning.detail())
        .containsExactly("unresolved-place The gazetteer does not know “Kamizuru”.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "vi | Ngày 14/5, Chủ tịch UBND tỉnh Sơn La Lê Văn Tám tiếp lãnh đạo các tỉnh Bắc Lào.",
        "en | On May 14, Chairman of the Son La People's Committee Le Van Tam received leaders of"
            + " northern Lao provinces."
      })
  void doesNotAskForRegionsInTheGazetteer(String language, String sentence) {
    var reading = Sentences.read(language, "2024-05-15", sentence);
    assertThat(reading.activities())
        .singleElement()
        .satisfies(met -> assertThat(met.partners()).isNotEmpty());
    assertThat(reading.warnings()).isEmpty();
  }

  @Test
  void readsTheSameFromEightThreads() throws Exception {
    var reader = new Reader(GazetteerFile.GAZETTEER);
    var expected = samples().mapToObj(Samples::reading).toList();
    Callable<List<Reading>> all =
        () -> samples().mapToObj(Samples::article).map(reader::read).toList();
    var pool = Executors.newFixedThreadPool(THREADS);
    try {
      var tasks = new ArrayList<Callable<List<Reading>>>();
      for (var i = 0; i < THREADS; i++) {
        tasks.add(all);
      }
      for (var answer : pool.invokeAll(tasks)) {
        assertThat(answer.get()).isEqualTo(expected);
      }
    } finally {
      pool.shutdownNow();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "lt-LT", "vi-VN", "th-TH-u-ca-buddhist", "ar-SA-u-nu-arab"})
  void readsTheSameUnderEveryLocaleAndZone(String tag) {
    var expected = samples().mapToObj(Samples::reading).toList();
    var locale = Locale.getDefault();
    var zone = TimeZone.getDefault();
    Locale.setDefault(Locale.forLanguageTag(tag));
    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
    try {
      assertThat(samples().mapToObj(Samples::reading).toList()).isEqualTo(expected);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void quotesTheBodyAtItsOffsets(int number) {
    var article = Samples.article(number);
    var quotes = new ArrayList<JsonNode>();
    collect(MAPPER.valueToTree(Samples.reading(number)), quotes);
    assertThat(quotes).isNotEmpty();
    for (var quote : quotes) {
      var from = quote.get("start").asInt();
      var to = quote.get("end").asInt();
      assertThat(quote.get("quote").asText()).isEqualTo(article.body().substring(from, to));
      assertThat(quote.get("quote").asText().strip()).isEqualTo(quote.get("quote").asText());
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void givesEveryFactEvidenceConfidenceAndRules(int number) {
    var reading = MAPPER.valueToTree(Samples.reading(number));
    for (var list : List.of("activities", "agreements", "commitments", "milestones")) {
      for (var fact : reading.get(list)) {
        assertThat(fact.get("evidence")).as(list).isNotEmpty();
        assertThat(fact.get("rules")).as(list).isNotEmpty();
        assertThat(fact.get("confidence").asDouble()).as(list).isBetween(0.0, 1.0);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void keepsTheBodyNormalised(int number) {
    assertThat(Normalizer.isNormalized(Samples.article(number).body(), Normalizer.Form.NFC))
        .isTrue();
  }

  @Test
  void pointsOnlyToAgreementsThatThereAre() {
    for (var reading : samples().mapToObj(Samples::reading).toList()) {
      for (var activity : reading.activities()) {
        assertThat(activity.agreements())
            .allSatisfy(index -> assertThat(index).isBetween(0, reading.agreements().size() - 1));
      }
    }
  }

  @Test
  void inventsNoDayHoweverTheArticleIsDated() {
    var body =
        "Chủ tịch UBND tỉnh Quảng Ninh Lê Văn Tám tiếp Thống đốc tỉnh Nagano (Nhật Bản) Abe Shuichi.";
    for (var day = LocalDate.of(2024, 1, 1); day.getYear() < 2025; day = day.plusDays(17)) {
      assertThat(Sentences.read(body, day).activities())
          .singleElement()
          .satisfies(activity -> assertThat(activity.startDate()).isNull());
    }
  }

  private static void collect(JsonNode node, List<JsonNode> quotes) {
    if (node.has("quote")) {
      quotes.add(node);
    }
    node.forEach(child -> collect(child, quotes));
  }
}
