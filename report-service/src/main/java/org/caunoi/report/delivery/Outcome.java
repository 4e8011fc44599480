package org.caunoi.report.delivery;

import io.vertx.ext.mail.SMTPException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import javax.net.ssl.SSLHandshakeException;
import org.jspecify.annotations.Nullable;

/**
 * What came of sending a message.
 *
 * @param answer what the server, or the connection, said
 */
record Outcome(Kind kind, String answer) {
  /** What to make of it. */
  enum Kind {
    /** The server has taken it. */
    ACCEPTED,
    /** It was surely not sent, and may be later. */
    RETRY,
    /** The server will not take it, today or later. */
    FAILED,
    /** It may have been sent: a person decides. */
    UNKNOWN
  }

  private static final int LONGEST_ANSWER = 500;
  private static final int PERMANENT = 500;

  /** About our login and not about the recipient (RFC 4954): mended by the operator, then sent. */
  private static final Set<Integer> OURS = Set.of(530, 534, 535, 538);

  /** What the client says before it has sent anything. */
  private static final List<String> BEFORE_SENDING =
      List.of("STARTTLS required", "login is required");

  static Outcome accepted() {
    return new Outcome(Kind.ACCEPTED, "250");
  }

  /** What a failure means: only what is sure to have sent nothing is tried again. */
  static Outcome of(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SMTPException said) {
        return new Outcome(kind(said.getReplyCode()), clean(said.getMessage()));
      }
      if (sentNothing(cause)) {
        return new Outcome(Kind.RETRY, clean(cause.toString()));
      }
    }
    return new Outcome(Kind.UNKNOWN, clean(String.valueOf(failure)));
  }

  private static Kind kind(int replyCode) {
    return replyCode >= PERMANENT && !OURS.contains(replyCode) ? Kind.FAILED : Kind.RETRY;
  }

  private static boolean sentNothing(Throwable cause) {
    String message = cause.getMessage();
    return cause instanceof ConnectException
        || cause instanceof UnknownHostException
        || cause instanceof NoRouteToHostException
        || cause instanceof SSLHandshakeException
        || message != null && BEFORE_SENDING.stream().anyMatch(message::startsWith);
  }

  /** One line, not too long: it is shown and kept. */
  private static String clean(@Nullable String text) {
    String line = text == null ? "" : text.replaceAll("\\p{Cntrl}+", " ").strip();
    return line.length() > LONGEST_ANSWER ? line.substring(0, LONGEST_ANSWER) : line;
  }
}
