package org.caunoi.extraction.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
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
 * UTF-8 by chance, while wrong declarations are common.
 */
final class Decoder {

  /** The declaration stands in the first kilobyte by the HTML standard; real pages are later. */
  private static final int PROLOGUE = 4096;

  /** Share of control characters from which bytes are no text; measured: text has none. */
  private static final double BINARY_SHARE = 0.02;

  private static final Pattern META =
      Pattern.compile(
          "(?i)<(?:meta|\\?xml)[^>]{0,300}?(?:charset|encoding)\\s*=\\s*[\"']?([\\w.:-]+)");

  private Decoder() {}

  /** The text of {@code page}, without a byte order mark. */
  static String decode(Page page) throws UnreadablePageException {
    var bytes = page.bytes();
    var marked = byteOrderMark(bytes);
    if (marked != null) {
      return stripMark(lenient(bytes, marked));
    }
    var wide = wideCharset(bytes);
    if (wide != null) {
      return lenient(bytes, wide);
    }
    refuseBinary(bytes);
    var http = httpCharset(page.httpCharset());
    var utf8 = strict(bytes, StandardCharsets.UTF_8);
    if (utf8 != null) {
      return utf8;
    }
    return lenient(bytes, http != null ? http : declaredOrDetected(bytes));
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

  private static Charset declaredOrDetected(byte[] bytes) throws UnreadablePageException {
    var head = new String(bytes, 0, Math.min(bytes.length, PROLOGUE), StandardCharsets.ISO_8859_1);
    var meta = META.matcher(head);
    var declared = meta.find() ? charset(meta.group(1)) : null;
    // A page that says UTF-8 and is not valid UTF-8 is cut or damaged, seldom of another charset.
    if (declared != null) {
      return declared;
    }
    var detector = new UniversalDetector();
    detector.handleData(bytes, 0, bytes.length);
    detector.dataEnd();
    var name = detector.getDetectedCharset();
    var detected = name == null ? null : charset(name);
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
    for (var b : bytes) {
      if (b >= 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1B) {
        controls++;
      }
    }
    if (controls > bytes.length * BINARY_SHARE
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

  private static @Nullable String strict(byte[] bytes, Charset charset) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private static String lenient(byte[] bytes, Charset charset) {
    CharBuffer text = charset.decode(ByteBuffer.wrap(bytes));
    return text.toString();
  }

  private static String stripMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
