package org.caunoi.report.http;

import org.jspecify.annotations.Nullable;

/** Nobody changes what they have not seen. */
public final class Preconditions {
  private Preconditions() {}

  /** The ETag of a version. */
  public static String etag(long version) {
    return "\"" + version + "\"";
  }

  /**
   * Checks the If-Match header.
   *
   * @throws ProblemException 428 where it is missing, 412 where it is not of this version
   */
  public static void requireMatch(@Nullable String ifMatch, long version) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw new ProblemException(
          428, "precondition-required", "Send If-Match with the ETag of what you have read.");
    }
    if (!etag(version).equals(ifMatch.strip())) {
      throw changed();
    }
  }

  /** It is not what was read any more. */
  public static ProblemException changed() {
    return new ProblemException(
        412, "precondition-failed", "Read it again, then decide with its new ETag.");
  }
}
