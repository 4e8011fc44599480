package org.caunoi.catalog.document;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** The header that makes a browser save a file instead of showing it (RFC 6266, RFC 8187). */
final class AttachmentHeader {

  private static final String UNRESERVED = "!#$&+-.^_`|~";

  private AttachmentHeader() {}

  /** For a file of this name: in ASCII for old clients, whole in UTF-8 for all others. */
  static String of(String name) {
    return "attachment; filename=\"" + ascii(name) + "\"; filename*=UTF-8''" + encoded(name);
  }

  private static String ascii(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .replace('đ', 'd')
        .replace('Đ', 'D')
        .replaceAll("[^A-Za-z0-9 ._-]", "_");
  }

  private static String encoded(String name) {
    StringBuilder encoded = new StringBuilder();
    for (byte one : name.getBytes(StandardCharsets.UTF_8)) {
      char letter = (char) (one & 0xFF);
      boolean plain =
          letter < 0x80 && (Character.isLetterOrDigit(letter) || UNRESERVED.indexOf(letter) >= 0);
      encoded.append(plain ? String.valueOf(letter) : "%%%02X".formatted(one & 0xFF));
    }
    return encoded.toString();
  }
}
