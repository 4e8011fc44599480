package org.caunoi.catalog.locality;

import java.security.MessageDigest;
import java.util.HexFormat;
import org.caunoi.catalog.digest.Sha256;

/** SHA-256 over content that comes in pieces. */
final class ContentHash {
  private final MessageDigest digest = Sha256.digest();

  ContentHash add(byte[] bytes) {
    digest.update(bytes);
    return this;
  }

  String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
