package org.caunoi.extraction.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.caunoi.extraction.GazetteerFile;
import org.caunoi.extraction.Reader;
import org.caunoi.extraction.article.Article;
import org.caunoi.extraction.article.PublishedOnBasis;
import org.caunoi.extraction.fact.Evidence;

/** Any text is read, soon, and quoted as it stands. */
class TextFuzzTest {

  private static final Reader READER = new Reader(GazetteerFile.GAZETTEER);
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 2, 29);

  @FuzzTest(maxDuration = "10m")
  void readsAnyText(byte[] bytes) {
    var text = new String(bytes, StandardCharsets.UTF_8);
    Soon.done(() -> read(article(Normalizer.normalize(text, Normalizer.Form.NFC))));
  }

  private static void read(Article article) {
    var explained = READER.explain(article);
    var reading = explained.reading();
    reading.activities().forEach(fact -> check(fact.evidence(), article.body()));
    reading.agreements().forEach(fact -> check(fact.evidence(), article.body()));
    reading.commitments().forEach(fact -> check(fact.evidence(), article.body()));
    reading.milestones().forEach(fact -> check(fact.evidence(), article.body()));
    explained.explanation().forEach(step -> assertThat(article.body()).contains(step.quote()));
  }

  private static void check(List<Evidence> evidence, String body) {
    assertThat(evidence).isNotEmpty();
    for (var part : evidence) {
      assertThat(part.quote()).isEqualTo(body.substring(part.start(), part.end()));
    }
  }

  /** The first line is the title, the length chooses language and day of publication. */
  private static Article article(String text) {
    var dated = text.length() % 2 == 0;
    return new Article(
        null,
        null,
        null,
        text.lines().findFirst().orElse(null),
        List.of(),
        dated ? PUBLISHED : null,
        dated ? PublishedOnBasis.GIVEN : null,
        text.length() % 3 == 0 ? "en" : "vi",
        text,
        List.of(),
        List.of());
  }
}
