package org.caunoi.extraction.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDayTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "2024-05-06 ; 2024-05-06",
        "2024-05-06T08:15:00+07:00 ; 2024-05-06",
        // Half past six in the evening in London is the next day in Hà Nội.
        "2024-05-06T18:30:00Z ; 2024-05-07",
        "20240506 ; 2024-05-06",
        "20240506T081500 ; 2024-05-06",
        "Thứ Hai, 06/05/2024, 14:30 (GMT+7) ; 2024-05-06",
        "14:30 | 06/05/2024 GMT+7 ; 2024-05-06",
        "6.5.2024 ; 2024-05-06",
        "06-05-2024 09:00 ; 2024-05-06",
        "Ngày 6 tháng 5 năm 2024 ; 2024-05-06",
        "6 tháng 5, 2024 ; 2024-05-06",
        "May 6, 2024 ; 2024-05-06",
        "Monday, May 6th, 2024 - 10:00 ; 2024-05-06",
        "6 May 2024 ; 2024-05-06",
        "Updated: 06 Sept. 2024 ; 2024-09-06",
        // Only one of the two numbers can be a month.
        "05/26/2024 ; 2024-05-26"
      })
  void readsEveryFormOfAStamp(String stamp, LocalDate day) {
    assertThat(PublicationDay.inText(stamp)).isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Hôm nay", "14:30", "31/02/2024", "45/13/2024", "0912.345.678", "06/05"})
  void findsNoDayWhereNoneIsWritten(String line) {
    assertThat(PublicationDay.inText(line)).isNull();
  }

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
    var found =
        PublicationDay.of(
            page("https://example.org/2024/05/07/tin", null), null, none(), List.of("06/05/2024"));
    assertThat(found)
        .isEqualTo(new PublicationDay(LocalDate.of(2024, 5, 6), PublishedOnBasis.TEXT));
  }

  @Test
  void outvotesADayThatStandsAlone() {
    var document = Jsoup.parse("<meta name=pubdate content=2025-02-01>");
    var found =
        PublicationDay.of(
            page("https://example.org/2024/05/06/tin", null),
            document,
            none(),
            List.of("06/05/2024"));
    assertThat(found).extracting(PublicationDay::day).isEqualTo(LocalDate.of(2024, 5, 6));
  }

  @Test
  void inventsNoDay() {
    assertThat(of(page("https://example.org/tin-moi-123456789.html", null), "<p>Hôm nay</p>"))
        .isNull();
  }

  private static @Nullable PublicationDay of(Page page, String html) {
    return PublicationDay.of(page, Jsoup.parse(html), none(), List.of());
  }

  private static Page page(@Nullable String url, @Nullable LocalDate publishedOn) {
    return new Page(new byte[0], url, null, publishedOn, false);
  }

  private static JsonLd none() {
    return new JsonLd(null, null, List.of(), null);
  }
}
