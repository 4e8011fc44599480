package org.caunoi.extraction.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDayTest {

  @Test
  void believesWhoHandsThePageOver() {
    var page = page("https://example.org/2020/01/02/tin.html", LocalDate.of(2024, 5, 6));
    assertThat(of(page, "<meta property=article:published_time content=2023-01-01>"))
        .isEqualTo(new PublicationDay(LocalDate.of(2024, 5, 6), PublishedOnBasis.GIVEN));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta property='article:published_time' content='2024-05-06T08:00:00+07:00'>",
        "<meta itemprop=datePublished content='2024-05-06'>",
        "<span itemprop=datePublished>06/05/2024</span>",
        "<time datetime='2024-05-06 10:00'>hôm qua</time>",
        "<meta name=pubdate content='20240506'>"
      })
  void readsMetadata(String html) {
    assertThat(of(page(null, null), html))
        .isEqualTo(new PublicationDay(LocalDate.of(2024, 5, 6), PublishedOnBasis.METADATA));
  }

  @Test
  void takesTheNumberOfAnArticleForNoDay() {
    assertThat(of(page("https://example.org/tin-trung-quoc-204186.html", null), "")).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/2024/05/06/tin.html",
        "https://example.org/tin-20240506.htm",
        "https://example.org/news/2024-05-06/tin"
      })
  void readsTheUrlLast(String url) {
    assertThat(of(page(url, null), ""))
        .isEqualTo(new PublicationDay(LocalDate.of(2024, 5, 6), PublishedOnBasis.URL));
  }

  @Test
  void takesTheStampBeforeTheUrl() {
    var page = page("https://example.org/2024/05/09/tin", null);
    assertThat(of(page, "<p class=date>06/05/2024</p>"))
        .isEqualTo(new PublicationDay(LocalDate.of(2024, 5, 6), PublishedOnBasis.TEXT));
  }

  @Test
  void outvotesADayThatStandsAlone() {
    var page = page("https://example.org/2024/05/06/tin", null);
    var found = of(page, "<meta name=pubdate content=2025-02-01><i class=time>06/05/2024</i>");
    assertThat(found).extracting(PublicationDay::day).isEqualTo(LocalDate.of(2024, 5, 6));
  }

  @Test
  void believesAShownStampBeforeTheDayOfASiteMove() {
    var html = "<meta name=pubdate content=2025-02-01><div class=meta-time>06/05/2024</div>";
    assertThat(of(page(null, null), html))
        .isEqualTo(new PublicationDay(LocalDate.of(2024, 5, 6), PublishedOnBasis.TEXT));
  }

  @Test
  void believesTheUrlWhereAnInstantIsOneDayApart() {
    var page = page("https://example.org/2024/05/05/story", null);
    assertThat(of(page, "<meta property=article:published_time content=2024-05-06T02:00:00Z>"))
        .isEqualTo(new PublicationDay(LocalDate.of(2024, 5, 5), PublishedOnBasis.METADATA));
  }

  @Test
  void readsTheStateOfAPageThatScriptsBuild() {
    var html = "<script>window.page = {\"publishedAt\":\"2024-05-06T08:00:00+07:00\"}</script>";
    assertThat(of(page(null, null), html)).extracting("day").isEqualTo(LocalDate.of(2024, 5, 6));
  }

  @Test
  void takesTheLastChangeOnlyWhereNothingElseIsKnown() {
    var changed = "<meta property=article:modified_time content=2024-05-08>";
    assertThat(of(page(null, null), changed))
        .extracting(PublicationDay::day)
        .isEqualTo(LocalDate.of(2024, 5, 8));
    assertThat(of(page(null, null), changed + "<meta name=pubdate content=2024-05-06>"))
        .extracting(PublicationDay::day)
        .isEqualTo(LocalDate.of(2024, 5, 6));
  }

  @Test
  void doesNotTakeADayBeforeTheWeb() {
    assertThat(of(page(null, null), "<p class=date>22/12/1992</p>")).isNull();
  }

  @Test
  void inventsNoDay() {
    assertThat(of(page("https://example.org/tin-moi-123456789.html", null), "<p>Hôm nay</p>"))
        .isNull();
  }

  private static @Nullable PublicationDay of(Page page, String html) {
    var document = Jsoup.parse(html);
    var clues = new Clues(document);
    BlockCollector.outline(document, clues);
    var text = new DayText(true, false);
    return PublicationDay.of(page, clues, JsonLd.of(clues.scripts), text, List::of);
  }

  private static Page page(@Nullable String url, @Nullable LocalDate publishedOn) {
    return new Page(new byte[0], url, null, publishedOn, false);
  }
}
