package org.caunoi.extraction;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes up texts that look like press: sentences of own words put together by chance. */
final class Press {

  private static final List<String> DAYS =
      List.of(
          "Ngày 12/5",
          "Sáng 3-4",
          "Chiều 31/2",
          "Ngày 25 tháng 9 năm 2023",
          "Từ ngày 28/12 đến ngày 3/1",
          "Trong hai ngày 8 và 9-3",
          "Ngày 30 - 2/10/2022",
          "Hôm qua",
          "Cùng ngày",
          "On Thursday",
          "On May 23",
          "From October 31-27",
          "(24/6/1967 - 24/6/2022)",
          "Ngày 99/99/9999",
          "Tháng 9/2023");

  private static final List<String> OURS =
      List.of(
          "Chủ tịch UBND tỉnh Quảng Ninh Lê Văn Tám",
          "Phó Bí thư Thành ủy Hà Nội Trần Thị Mận",
          "lãnh đạo thành phố Đà Nẵng",
          "Sở Ngoại vụ TP. Huế",
          "HĐND tỉnh Nghệ An",
          "đồng chí Hạ Long",
          "Vice Chairman of the Hai Phong People's Committee Nguyen Van Bay");

  private static final List<String> VERBS =
      List.of(
          "tiếp",
          "hội đàm với",
          "ký bản ghi nhớ hợp tác với",
          "sẽ ký thỏa thuận hữu nghị với",
          "đề nghị mở rộng hợp tác giáo dục, y tế với",
          "kỷ niệm 30 năm thiết lập quan hệ với",
          "received",
          "signed a memorandum of understanding with",
          "nhất trí thúc đẩy du lịch cùng",
          "hủy chuyến thăm");

  private static final List<String> THEIRS =
      List.of(
          "Thống đốc tỉnh Nagano (Nhật Bản) Abe Shuichi",
          "đoàn đại biểu thành phố Osaka",
          "Đại sứ Cộng hòa Séc tại Việt Nam",
          "Mayor of Seattle Bruce Nguyen-Smith",
          "tỉnh Hà Nam (Trung Quốc)",
          "Đại học Kyoto",
          "thành phố Xkrzyw",
          "Việt - Nga");

  private static final List<String> ENDS =
      List.of(
          ".",
          "…",
          "!\n",
          ".\r\n\r\n",
          " 6 văn bản.",
          ", giai đoạn 2022-2025.",
          " (ảnh: TTXVN)\n",
          ": \"Hai bên sẽ làm\".",
          " 🎌.",
          " \u200b\u202e.",
          "");

  private final Random random;

  /**
   * @param seed the same seed makes the same texts
   */
  Press(long seed) {
    random = new Random(seed);
  }

  /** A text of one to eight sentences, at times in decomposed letters. */
  String text() {
    return text(DAYS);
  }

  /** A text that tells no day. */
  String undated() {
    return text(List.of("", "Tại trụ sở", "Theo đó,"));
  }

  private String text(List<String> openings) {
    var sentences = new ArrayList<String>();
    for (var n = 1 + random.nextInt(8); n > 0; n--) {
      sentences.add(
          String.join(
              random.nextInt(9) == 0 ? "\u00a0" : " ",
              one(openings) + (random.nextBoolean() ? "," : ""),
              one(random.nextInt(6) == 0 ? THEIRS : OURS),
              one(VERBS),
              one(random.nextInt(6) == 0 ? OURS : THEIRS) + one(ENDS)));
    }
    var text = String.join(" ", sentences);
    return random.nextInt(4) == 0 ? Normalizer.normalize(text, Normalizer.Form.NFD) : text;
  }

  /** A number below a bound. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  private String one(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }
}
