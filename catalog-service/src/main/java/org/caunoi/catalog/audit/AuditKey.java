package org.caunoi.catalog.audit;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.caunoi.catalog.digest.Sha256;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The keys that days are signed with (HMAC-SHA256), one a line of the file: the first one signs,
 * all of them verify, so that a key can be replaced. Without a file nothing is signed. Who keeps
 * the file away from the database's administrator keeps the audit out of that person's hands.
 */
@Singleton
class AuditKey {

  /** As many characters as make 128 bits in hexadecimal. */
  private static final int SHORTEST = 32;

  private final Map<String, SecretKeySpec> byId = new LinkedHashMap<>();

  AuditKey(@ConfigProperty(name = "caunoi.audit-key-file") Optional<Path> file) {
    file.ifPresent(path -> read(path).lines().map(String::strip).forEach(key -> add(path, key)));
  }

  private void add(Path file, String key) {
    if (key.isEmpty()) {
      return;
    }
    if (key.length() < SHORTEST) {
      throw new IllegalStateException(
          "A key in " + file + " has less than " + SHORTEST + " characters");
    }
    byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
    byId.put(Sha256.of("key:" + key).substring(0, 16), new SecretKeySpec(bytes, "HmacSHA256"));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the audit keys in " + file, e);
    }
  }

  /** The id of the key that signs; null where there is none. */
  @Nullable String id() {
    return byId.isEmpty() ? null : byId.keySet().iterator().next();
  }

  boolean knows(String keyId) {
    return byId.containsKey(keyId);
  }

  /** The signature of a digest by the key that signs; null where there is none. */
  @Nullable String sign(String digest) {
    String id = id();
    return id == null ? null : mac(id, digest);
  }

  /** Whether it is the signature of the digest by this key, which must be known. */
  boolean verifies(String keyId, String digest, String signature) {
    return MessageDigest.isEqual(
        mac(keyId, digest).getBytes(StandardCharsets.UTF_8),
        signature.getBytes(StandardCharsets.UTF_8));
  }

  private String mac(String keyId, String digest) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(byId.get(keyId));
      return HexFormat.of().formatHex(mac.doFinal(digest.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JDK has HmacSHA256", e);
    }
  }
}
