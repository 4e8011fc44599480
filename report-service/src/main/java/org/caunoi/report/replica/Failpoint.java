package org.caunoi.report.replica;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * Ends the process at a named point, as a power cut would: "killed at each stage" is then no matter
 * of luck. Nothing happens unless CAUNOI_FAILPOINT names the point.
 */
@ApplicationScoped
public class Failpoint {
  /** A brief is rendered; nothing of it is committed. */
  public static final String WHILE_RENDERING = "while-rendering";

  /** A release is committed with its outbox; no mail has left. */
  public static final String AFTER_ARCHIVE_BEFORE_MAIL = "after-archive-before-mail";

  /** The mail server has taken a message; that is not written down. */
  public static final String AFTER_250_BEFORE_MARKING = "after-250-before-marking";

  /** A compilation is being rendered. */
  public static final String WHILE_COMPILING = "while-compiling";

  private static final int KILLED = 137;

  private final String armed;

  Failpoint(ReplicaConfig config) {
    this.armed = config.failpoint().orElse("");
  }

  /** The process is at this point. */
  public void reached(String point) {
    if (point.equals(armed)) {
      Runtime.getRuntime().halt(KILLED);
    }
  }
}
