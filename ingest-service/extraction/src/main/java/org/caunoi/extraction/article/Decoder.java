package org.caunoi.extraction.article;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Pattern;
import org.caunoi.extraction.article.UnreadablePageException.Reason;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Decodes the bytes of a page. Order: byte order mark, valid UTF-8, HTTP, meta, detection. Valid
 * UTF-8 comes before the declarations because text of another charset is practically never valid
 * UTF-8 by chance, while wrong declarations are common. A declaration of UTF-8 that the bytes
 * contradict, and the western charsets that servers name by default, are not believed against text
 * that reads well as Vietnamese.
 */
final class Decoder {

  /** The declaration stands in the first kilobyte by the HTML standard; real pages are later. */
  private static final int PROLOGUE = 4096;

  /** Share of control characters from which bytes are no text; measured: text has none. */
  private static final double BINARY_SHARE = 0.02;

  /** Bytes that tell binary data from text. */
  private static final int SAMPLE = 16_384;

  /** Broken letters for a byte beyond ASCII up to which a page is UTF-8 with damage. */
  private static final double DAMAGED = 0.1;

  private static final char REPLACEMENT = '\uFFFD';

  private static final Pattern META =
      Pattern.compile(
          "(?i)<(?:meta|\\?xml)[^>]{0,300}?(?:charset|encoding)\\s*=\\s*[\"']?([\\w.:-]+)");

  private Decoder() {}

  /** The text of {@code page}, without a byte order mark. */
  static String decode(Page page) throws UnreadablePageException {
    var bytes = page.bytes();
    var marked = byteOrderMark(bytes);
    if (marked != null) {
      return stripMark(new String(bytes, marked));
    }
    var wide = wideCharset(bytes);
    if (wide != null) {
      return new String(bytes, wide);
    }
    refuseBinary(bytes);
    var http = httpCharset(page.httpCharset());
    var utf8 = new String(bytes, StandardCharsets.UTF_8);
    var broken = broken(utf8, bytes);
    if (broken == 0) {
      return utf8;
    }
    var declared = declared(bytes, http);
    if (StandardCharsets.UTF_8.equals(declared) && broken <= DAMAGED * special(bytes)) {
      // Cut or damaged, not of another charset.
      return utf8;
    }
    return new String(bytes, believable(declared) ? declared : detected(bytes, declared));
  }

  /** How many letters of {@code utf8} are none; a page may hold U+FFFD of its own. */
  private static long broken(String utf8, byte[] bytes) {
    if (utf8.indexOf(REPLACEMENT) < 0) {
      return 0;
    }
    var written = 0;
    for (var i = 2; i < bytes.length; i++) {
      written +=
          bytes[i] == (byte) 0xBD && bytes[i - 1] == (byte) 0xBF && bytes[i - 2] == (byte) 0xEF
              ? 1
              : 0;
    }
    return utf8.chars().filter(c -> c == REPLACEMENT).count() - written;
  }

  private static long special(byte[] bytes) {
    var special = 0L;
    for (var b : bytes) {
      special += b < 0 ? 1 : 0;
    }
    return special;
  }

  /** HTTP before meta, but not where HTTP names what servers name by default. */
  private static @Nullable Charset declared(byte[] bytes, @Nullable Charset http) {
    if (http != null && !Latin.byDefault(http)) {
      return http;
    }
    var head = new String(bytes, 0, Math.min(bytes.length, PROLOGUE), StandardCharsets.ISO_8859_1);
    var meta = META.matcher(head);
    var declared = meta.find() ? charset(meta.group(1)) : null;
    return declared != null ? declared : http;
  }

  private static boolean believable(@Nullable Charset declared) {
    return declared != null
        && !declared.equals(StandardCharsets.UTF_8)
        && !Latin.byDefault(declared);
  }

  private static @Nullable Charset httpCharset(@Nullable String name)
      throws UnreadablePageException {
    if (name == null || name.isBlank()) {
      return null;
    }
    var charset = charset(name);
    if (charset == null) {
      throw new UnreadablePageException(
          Reason.UNKNOWN_CHARSET,
          "The charset “"
              + name.strip()
              + "” is not known: send the page as UTF-8 or name another.");
    }
    return charset;
  }

  private static Charset detected(byte[] bytes, @Nullable Charset declared)
      throws UnreadablePageException {
    var vietnamese = Latin.vietnamese(bytes);
    if (vietnamese != null) {
      return vietnamese;
    }
    if (Latin.byDefault(declared)) {
      return declared;
    }
    var detector = new UniversalDetector();
    detector.handleData(bytes, 0, bytes.length);
    detector.dataEnd();
    var name = detector.getDetectedCharset();
    var detected = name == null ? declared : charset(name);
    if (detected == null) {
      throw new UnreadablePageException(
          Reason.UNKNOWN_CHARSET,
          "The charset of the page could not be found out: send the page as UTF-8.");
    }
    return detected;
  }

  private static @Nullable Charset charset(String name) {
    try {
      return Charset.forName(name.strip().replaceAll("^[\"']|[\"';]+$", ""));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  private static @Nullable Charset byteOrderMark(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    return startsWith(bytes, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : null;
  }

  /** UTF-16 without a mark: Latin text has a zero in nearly every second byte. */
  private static @Nullable Charset wideCharset(byte[] bytes) {
    var length = Math.min(bytes.length, PROLOGUE) & ~1;
    var even = 0;
    var odd = 0;
    for (var i = 0; i < length; i += 2) {
      even += bytes[i] == 0 ? 1 : 0;
      odd += bytes[i + 1] == 0 ? 1 : 0;
    }
    // Vietnamese text in UTF-16 has a zero high byte in about two letters of three.
    var many = length / 2 * 0.4;
    if (length >= 64 && odd > many && even < many / 10) {
      return StandardCharsets.UTF_16LE;
    }
    return length >= 64 && even > many && odd < many / 10 ? StandardCharsets.UTF_16BE : null;
  }

  private static void refuseBinary(byte[] bytes) throws UnreadablePageException {
    var controls = 0;
    var length = Math.min(bytes.length, SAMPLE);
    for (var i = 0; i < length; i++) {
      var b = bytes[i];
      if (b < 0 || b >= 0x20) {
        continue;
      }
      if (b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1B) {
        controls++;
      }
    }
    if (controls > length * BINARY_SHARE
        || startsWith(bytes, '%', 'P', 'D', 'F', '-')
        || startsWith(bytes, 'P', 'K', 3, 4)) {
      throw new UnreadablePageException(
          Reason.BINARY, "The page is binary data: send HTML or plain text.");
    }
  }

  private static boolean startsWith(byte[] bytes, int... prefix) {
    if (bytes.length < prefix.length) {
      return false;
    }
    for (var i = 0; i < prefix.length; i++) {
      if ((bytes[i] & 0xFF) != prefix[i]) {
        return false;
      }
    }
    return true;
  }

  private static String stripMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
