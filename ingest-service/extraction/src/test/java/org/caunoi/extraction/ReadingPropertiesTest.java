package org.caunoi.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.caunoi.extraction.article.Article;
import org.caunoi.extraction.article.ArticleParser;
import org.caunoi.extraction.article.Page;
import org.caunoi.extraction.article.PublishedOnBasis;
import org.caunoi.extraction.article.UnreadablePageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every reading, tried on texts made up by chance. */
class ReadingPropertiesTest {

  private static final int TEXTS = 120;
  private static final LocalDate PUBLISHED = LocalDate.of(2023, 12, 30);

  /** Words of a fact that the article must have: names, titles, clauses. */
  private static final Set<String> WRITTEN = Set.of("name", "title", "text", "body", "quote");

  /** Makes an article of the shortest text. */
  private static final String FILLER =
      "\n\nNgười dân và các thầy cô giáo chờ xem những việc nói trên được làm ra sao, vì lâu nay nói"
          + " thì nhiều mà làm thì chưa được bao nhiêu.";

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** Fixed seed: a failure can be repeated. */
  static Stream<String> texts() {
    var press = new Press(20261124);
    return Stream.generate(press::text).limit(TEXTS);
  }

  static Stream<String> undated() {
    var press = new Press(7);
    return Stream.generate(press::undated).limit(TEXTS);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void quotesTheBodyAtItsOffsets(String text) {
    var reading = MAPPER.valueToTree(read(text));
    var body = reading.at("/article/body").asText();
    for (var evidence : reading.findValues("evidence")) {
      for (var part : evidence) {
        var quoted = body.substring(part.get("start").asInt(), part.get("end").asInt());
        assertThat(part.get("quote").asText()).isEqualTo(quoted).isNotBlank();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void composesLettersOnce(String text) {
    var reading = MAPPER.valueToTree(read(text));
    assertThat(Normalizer.isNormalized(reading.toString(), Normalizer.Form.NFC)).isTrue();
    var composed = MAPPER.valueToTree(read(Normalizer.normalize(text, Normalizer.Form.NFC)));
    assertThat(reading).isEqualTo(composed);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void takesNothingFromOutsideTheBody(String text) {
    var reading = MAPPER.valueToTree(read(text));
    var known = words(reading.at("/article/body").asText());
    for (var list : List.of("activities", "agreements", "commitments", "milestones")) {
      for (var member : WRITTEN) {
        for (var value : reading.get(list).findValues(member)) {
          assertThat(known).as(list + " " + value).containsAll(words(value.asText("")));
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void endsNothingBeforeItBegins(String text) {
    for (var activity : read(text).activities()) {
      if (activity.endDate() != null) {
        assertThat(activity.startDate()).isNotNull();
        assertThat(LocalDate.parse(activity.endDate()))
            .isAfterOrEqualTo(LocalDate.parse(activity.startDate()));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void pointsOnlyToFactsThatThereAre(String text) {
    var reading = read(text);
    for (var activity : reading.activities()) {
      assertThat(activity.agreements())
          .allSatisfy(index -> assertThat(index).isBetween(0, reading.agreements().size() - 1));
    }
    for (var commitment : reading.commitments()) {
      if (commitment.activity() != null) {
        assertThat(commitment.activity()).isBetween(0, reading.activities().size() - 1);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void readsTheSameInTurkeyAndBeyondTheDateLine(String text) throws Exception {
    var expected = MAPPER.writeValueAsString(read(text));
    var locale = Locale.getDefault();
    var zone = TimeZone.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
    try {
      assertThat(MAPPER.writeValueAsString(read(text))).isEqualTo(expected);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @ParameterizedTest
  @MethodSource("undated")
  void datesNoActivityOfATextWithoutDays(String text) {
    for (var activity : read(text).activities()) {
      assertThat(activity.startDate()).isNull();
      assertThat(activity.dateNoYear()).isNull();
    }
  }

  @Test
  void isTriedOnTextsThatTellSomething() {
    var telling = texts().filter(text -> !read(text).activities().isEmpty()).count();
    assertThat(telling).isGreaterThan(TEXTS / 3);
  }

  /** As plain text, with a title that the body does not bear out. */
  private static Reading read(String text) {
    var bytes = (text + FILLER).getBytes(StandardCharsets.UTF_8);
    try {
      var article = new ArticleParser().parse(new Page(bytes, null, "utf-8", PUBLISHED, true));
      return Samples.read(
          new Article(
              null,
              null,
              null,
              "Chủ tịch tỉnh Cà Mau thăm Busan ngày 1/1/2020, ký 5 văn kiện",
              List.of(),
              PUBLISHED,
              PublishedOnBasis.GIVEN,
              "vi",
              article.body(),
              List.of(),
              List.of()));
    } catch (UnreadablePageException e) {
      throw new IllegalStateException(text, e);
    }
  }

  private static Set<String> words(String text) {
    var words = new TreeSet<String>();
    for (var word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}]+")) {
      words.add(word);
    }
    words.add("");
    return words;
  }
}
