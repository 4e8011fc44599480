package org.caunoi.extraction.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The id of an article: SHA-256 of its canonical URL, of its bytes where it has no URL. */
public final class ArticleId {

  private ArticleId() {}

  /** 64 lower-case hexadecimal digits. */
  public static String of(@Nullable String canonicalUrl, byte[] bytes) {
    var content = canonicalUrl == null ? bytes : canonicalUrl.getBytes(StandardCharsets.UTF_8);
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
