package org.caunoi.catalog.http;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Conditional requests (RFC 9110, 13) on strong tags made of row versions. */
public final class Preconditions {

  private Preconditions() {}

  /** The strong ETag of a row version. */
  public static String tag(long version) {
    return "\"" + version + "\"";
  }

  /**
   * Refuses a change that was not made on the present state. Call it inside the transaction, with
   * the row read (and locked) there.
   *
   * @param ifMatch the If-Match header as sent
   * @throws ProblemException 428 without the header or with {@code *}, 412 when the row has moved
   *     on
   */
  public static void requireMatch(@Nullable String ifMatch, long version) {
    // RFC 9110 lets "*" match anything; a decision is one on a state that its maker has read.
    if (ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals("*")) {
      throw new ProblemException(
          ProblemType.PRECONDITION_REQUIRED,
          "Hãy đọc dữ liệu và gửi ETag của nó làm If-Match cùng với thay đổi.",
          "Read the resource and send its ETag as If-Match with the change.");
    }
    if (!lists(ifMatch, tag(version), false)) {
      throw new ProblemException(
          ProblemType.STALE,
          "Hãy đọc lại dữ liệu, rồi quyết định lại theo nội dung hiện nay.",
          "Read the resource again, then decide again on what it says now.");
    }
  }

  /** True when the caller already has the present state, so that 304 is the answer. */
  public static boolean noneMatchFails(@Nullable String ifNoneMatch, String tag) {
    return ifNoneMatch != null && lists(ifNoneMatch, tag, true);
  }

  private static boolean lists(String header, String tag, boolean weak) {
    return Arrays.stream(header.split(","))
        .map(String::strip)
        .map(one -> weak && one.startsWith("W/") ? one.substring(2) : one)
        .anyMatch(one -> one.equals("*") || one.equals(tag));
  }
}
