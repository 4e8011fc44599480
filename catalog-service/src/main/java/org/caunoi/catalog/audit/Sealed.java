package org.caunoi.catalog.audit;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.caunoi.catalog.digest.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * The head of a day: the leaves of its rows in order, and a digest that binds them to the day
 * before. A leaf is the id of a row and the first 16 bytes of the SHA-256 of all it says, so that a
 * verifier can name the row that was changed, taken out or put in.
 */
record Sealed(
    LocalDate day,
    int rows,
    byte[] leaves,
    String digest,
    @Nullable String signature,
    @Nullable String keyId,
    Instant sealedAt) {

  static final int LEAF = 24;

  /** What the first day follows. */
  static final String NOTHING = "0".repeat(64);

  private static final HexFormat HEX = HexFormat.of();

  /** The digest that the head should have. */
  static String digest(LocalDate day, byte[] leaves, String previous, Instant sealedAt) {
    return Sha256.of(day + "\n" + previous + "\n" + sealedAt + "\n" + HEX.formatHex(leaves));
  }

  /** The head of a day, signed where there is a key. */
  static Sealed of(LocalDate day, byte[] leaves, String previous, Instant now, AuditKey key) {
    Instant sealedAt = now.truncatedTo(ChronoUnit.MICROS);
    String digest = digest(day, leaves, previous, sealedAt);
    return new Sealed(
        day, leaves.length / LEAF, leaves, digest, key.sign(digest), key.id(), sealedAt);
  }

  /** A leaf from all columns of a row, each null or text. */
  static byte[] leaf(long id, @Nullable String... columns) {
    StringBuilder said = new StringBuilder();
    for (String column : columns) {
      // With its length, so that no text can pass for two columns.
      said.append(column == null ? "-" : column.length() + ":" + column).append('\n');
    }
    return ByteBuffer.allocate(LEAF)
        .putLong(id)
        .put(Sha256.bytes(said.toString()), 0, LEAF - Long.BYTES)
        .array();
  }

  /** The leaves of the head by the ids of their rows. */
  Map<Long, byte[]> byRow() {
    Map<Long, byte[]> rows = new TreeMap<>();
    for (int at = 0; at + LEAF <= leaves.length; at += LEAF) {
      byte[] leaf = Arrays.copyOfRange(leaves, at, at + LEAF);
      rows.put(ByteBuffer.wrap(leaf).getLong(), leaf);
    }
    return rows;
  }
}
