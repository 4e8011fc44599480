package org.caunoi.ingest.http;

import io.vertx.core.http.HttpServerRequest;
import java.util.UUID;
import java.util.regex.Pattern;

/** Names a request in answers and in the log: the caller's W3C trace id, or one of our own. */
final class TraceId {

  private static final Pattern TRACEPARENT =
      Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");
  private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");
  private static final String OWN = "caunoi-trace-id";

  private TraceId() {}

  /** The same 32 hexadecimal digits each time it is asked for one request. */
  static String of(HttpServerRequest request) {
    var parent = request.getHeader("traceparent");
    var match = TRACEPARENT.matcher(parent == null ? "" : parent);
    if (match.matches()) {
      return match.group(1);
    }
    var own = request.getHeader(OWN);
    if (own == null || !FORM.matcher(own).matches()) {
      own = UUID.randomUUID().toString().replace("-", "");
      request.headers().set(OWN, own);
    }
    return own;
  }
}
