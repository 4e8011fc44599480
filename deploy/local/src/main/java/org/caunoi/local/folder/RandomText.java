package org.caunoi.local.folder;

import java.security.SecureRandom;

/** Random words for passwords and keys. */
public final class RandomText {

  private static final String BASE62 =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

  /** 62^43 > 2^256: a key is as hard to guess as its SHA-256, which the catalogue keeps. */
  private static final int KEY_LENGTH = 43;

  /** 62^24 is about 2^143: far beyond guessing, still short enough to copy by hand. */
  private static final int PASSWORD_LENGTH = 24;

  private static final int PREFIX_LENGTH = 8;

  private static final SecureRandom RANDOM = new SecureRandom();

  private RandomText() {}

  /** A password of letters and digits: safe in SQL, JSON, URLs and shells. */
  public static String password() {
    return base62(PASSWORD_LENGTH);
  }

  /** A service key, {@code cn_<8 characters>_<43 characters>}: the prefix names it in logs. */
  public static String serviceKey() {
    return "cn_" + base62(PREFIX_LENGTH) + "_" + base62(KEY_LENGTH);
  }

  /** A key to sign with, which is never sent. */
  public static String signingKey() {
    return base62(KEY_LENGTH);
  }

  private static String base62(int length) {
    StringBuilder text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      text.append(BASE62.charAt(RANDOM.nextInt(BASE62.length())));
    }
    return text.toString();
  }
}
