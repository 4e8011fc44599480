package org.caunoi.extraction.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.caunoi.extraction.article.UnreadablePageException.Reason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {

  private static final String VIETNAMESE =
      "Sáng nay, Chủ tịch Ủy ban nhân dân tỉnh tiếp đoàn đại biểu thành phố kết nghĩa.";

  private static final Charset WINDOWS_1258 = Charset.forName("windows-1258");

  @ParameterizedTest
  @CsvSource({"EF BB BF, UTF-8", "FF FE, UTF-16LE", "FE FF, UTF-16BE"})
  void believesTheByteOrderMarkFirst(String mark, String charset) throws Exception {
    var out = new ByteArrayOutputStream();
    for (var hex : mark.split(" ")) {
      out.write(Integer.parseInt(hex, 16));
    }
    out.write(VIETNAMESE.getBytes(charset));
    assertThat(decode(out.toByteArray(), "windows-1252")).isEqualTo(VIETNAMESE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void noticesUtf16WithoutAMark(String charset) throws Exception {
    assertThat(decode(VIETNAMESE.getBytes(charset), null)).isEqualTo(VIETNAMESE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"iso-8859-1", "windows-1252", "\"utf-8\"", "GBK"})
  void readsValidUtf8WhateverTheHeaderDeclares(String declared) throws Exception {
    assertThat(decode(VIETNAMESE.getBytes(StandardCharsets.UTF_8), declared)).isEqualTo(VIETNAMESE);
  }

  @Test
  void takesTheCharsetOfTheHeader() throws Exception {
    assertThat(decode(windows1258(VIETNAMESE), "windows-1258")).isEqualTo(VIETNAMESE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta charset=windows-1258>",
        "<META CHARSET = 'Windows-1258' >",
        "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1258\">",
        "<?xml version=\"1.0\" encoding=\"windows-1258\"?>"
      })
  void takesTheCharsetOfTheMetaElement(String meta) throws Exception {
    assertThat(decode(windows1258(meta + VIETNAMESE), null)).endsWith(VIETNAMESE);
  }

  @Test
  void believesTheHeaderMoreThanTheMetaElement() throws Exception {
    var page = windows1258("<meta charset=koi8-r>" + VIETNAMESE);
    assertThat(decode(page, "windows-1258")).endsWith(VIETNAMESE);
  }

  @ParameterizedTest
  @CsvSource({
    "Shift_JIS, 大阪府の代表団は本日ハノイ市を訪問し、両地域の経済と文化の協力について話し合いました。",
    "windows-1251, 'Сегодня делегация нашего города прибыла в столицу и встретилась с мэром. Стороны говорили о торговле.'",
    "EUC-KR, 경기도 대표단은 오늘 하노이시를 방문하여 경제와 문화 협력에 대해 논의하였다고 밝혔습니다."
  })
  void findsOutACharsetThatNobodyDeclares(String charset, String text) throws Exception {
    assertThat(decode(text.getBytes(charset), null)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"klingon-1", "utf 8 !"})
  void refusesACharsetThatDoesNotExist(String name) {
    assertThatExceptionOfType(UnreadablePageException.class)
        .isThrownBy(() -> decode(windows1258(VIETNAMESE), name))
        .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.UNKNOWN_CHARSET))
        .withMessageContaining(name);
  }

  @Test
  void overlooksAnUnknownCharsetOfTheMetaElement() throws Exception {
    var page = "<meta charset=unknown-8bit>" + VIETNAMESE;
    assertThat(decode(page.getBytes(StandardCharsets.UTF_8), null)).endsWith(VIETNAMESE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%PDF-1.4\n%âãÏÓ", "\u0089PNG\r\n\u001A\n\u0000\u0000\u0000\rIHDR"})
  void refusesBinaryData(String head) {
    assertThatExceptionOfType(UnreadablePageException.class)
        .isThrownBy(() -> decode(head.getBytes(StandardCharsets.ISO_8859_1), null))
        .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.BINARY));
  }

  @Test
  void tellsVietnameseInOneByteLettersThatNobodyDeclares() throws Exception {
    assertThat(decode(windows1258(VIETNAMESE), null)).isEqualTo(VIETNAMESE);
    assertThat(decode(windows1258("<div class=nội-dung>" + VIETNAMESE), null)).endsWith(VIETNAMESE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"iso-8859-1", "windows-1252", "utf-8"})
  void doesNotBelieveADeclarationAgainstVietnameseText(String declared) throws Exception {
    assertThat(decode(windows1258(VIETNAMESE), declared)).isEqualTo(VIETNAMESE);
  }

  @Test
  void believesTheMetaElementMoreThanTheDefaultOfAServer() throws Exception {
    var page = "<meta charset=windows-1251>Мэр города".getBytes("windows-1251");
    assertThat(decode(page, "iso-8859-1")).endsWith("Мэр города");
  }

  @Test
  void leavesWesternTextWestern() throws Exception {
    var french = "Le préfet a reçu à Nîmes la délégation étrangère, a-t-il été annoncé hier.";
    assertThat(decode(french.getBytes("windows-1252"), "iso-8859-1")).isEqualTo(french);
  }

  @Test
  void marksWhatADeclaredCharsetCannotHold() throws Exception {
    var cut = (VIETNAMESE + "é").getBytes(StandardCharsets.UTF_8);
    cut[cut.length - 1] = ' ';
    assertThat(decode(cut, "utf-8")).contains("\uFFFD");
  }

  private static String decode(byte[] bytes, @Nullable String http) throws UnreadablePageException {
    var text = Decoder.decode(new Page(bytes, null, http, null, false));
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /** The charset writes the five tones as combining marks behind the letter. */
  static byte[] windows1258(String text) {
    var split = new StringBuilder();
    for (var letter : text.split("")) {
      var parts = Normalizer.normalize(letter, Normalizer.Form.NFD);
      var tone = parts.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "");
      var base = parts.replaceAll("[\u0300\u0301\u0303\u0309\u0323]", "");
      split.append(Normalizer.normalize(base, Normalizer.Form.NFC)).append(tone);
    }
    return split.toString().getBytes(WINDOWS_1258);
  }
}
