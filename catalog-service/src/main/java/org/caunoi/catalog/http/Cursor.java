package org.caunoi.catalog.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32;

/**
 * The keys of the last item of a page, as an opaque text. It also carries a check sum over the
 * filters of the list, so that a cursor of another list is noticed; it protects nothing else: the
 * keys are only ever compared with.
 */
public record Cursor(List<String> keys) {
  // Unit separator: in no key we page by (dates, ids, slugs).
  private static final String SEPARATOR = "\u001f";

  static Cursor parse(String text, String filters) {
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(text);
      String plain = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      String[] parts = plain.split(SEPARATOR, -1);
      if (parts.length >= 2 && parts[0].equals(checksum(filters))) {
        return new Cursor(List.copyOf(Arrays.asList(parts).subList(1, parts.length)));
      }
    } catch (IllegalArgumentException | CharacterCodingException e) {
      throw invalid();
    }
    throw invalid();
  }

  /** The opaque text of it; {@code filters} are those of {@link PageRequest#filters()}. */
  public String text(String filters) {
    String plain = checksum(filters) + SEPARATOR + String.join(SEPARATOR, keys);
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
  }

  /** What to throw where the keys are not those of the list. */
  public static ProblemException invalid() {
    return new ProblemException(
        ProblemType.INVALID_REQUEST,
        "Hãy lấy cursor từ `next` của cùng danh sách với cùng bộ lọc, hoặc bỏ đi.",
        "Take the cursor from `next` of the same list with the same filters, or leave it out.",
        new ProblemError("?cursor", "invalid-cursor", null));
  }

  private static String checksum(String filters) {
    var crc = new CRC32();
    crc.update(filters.getBytes(StandardCharsets.UTF_8));
    return Long.toHexString(crc.getValue());
  }
}
