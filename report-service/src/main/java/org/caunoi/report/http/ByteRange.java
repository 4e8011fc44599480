package org.caunoi.report.http;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One piece of a document (RFC 9110, section 14), first and last byte included. */
public record ByteRange(long first, long last) {
  private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

  /**
   * What a Range header asks of so many bytes. Empty where it asks for all: without a header, in
   * another unit, malformed, or for several pieces, which the whole answers too.
   *
   * @throws ProblemException 416 where there is no such piece
   */
  public static Optional<ByteRange> of(@Nullable String range, long size) {
    Matcher asked = ONE.matcher(range == null ? "" : range.strip());
    if (!asked.matches() || asked.group(1).isEmpty() && asked.group(2).isEmpty()) {
      return Optional.empty();
    }
    ByteRange piece = piece(asked.group(1), asked.group(2), size);
    if (!asked.group(1).isEmpty()
        && !asked.group(2).isEmpty()
        && Long.parseLong(asked.group(2)) < Long.parseLong(asked.group(1))) {
      return Optional.empty();
    }
    if (piece.first > piece.last) {
      throw new ProblemException(
          416, "range-not-satisfiable", "The document has " + size + " bytes.");
    }
    return Optional.of(piece);
  }

  private static ByteRange piece(String first, String last, long size) {
    if (first.isEmpty()) {
      long length = Long.parseLong(last);
      return length == 0
          ? new ByteRange(size, size - 1)
          : new ByteRange(Math.max(0, size - length), size - 1);
    }
    long end = last.isEmpty() ? size - 1 : Math.min(Long.parseLong(last), size - 1);
    return new ByteRange(Long.parseLong(first), end);
  }

  /** Number of bytes. */
  public long length() {
    return last - first + 1;
  }

  /** As the Content-Range header says it. */
  public String of(long size) {
    return "bytes " + first + "-" + last + "/" + size;
  }
}
