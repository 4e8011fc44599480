package org.caunoi.local;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;

/**
 * Stands in for a service where only its life as a process matters: answers its health, or, when
 * told by CAUNOI_FAKE, does not become ready ("sleepy") or ends ("short-lived").
 */
public final class FakeService {

  private FakeService() {}

  /** Runs until it is stopped. */
  public static void main(String[] arguments) throws IOException {
    String mood = System.getenv().getOrDefault("CAUNOI_FAKE", "");
    if (mood.equals("short-lived")) {
      System.exit(3);
    }
    int status = mood.equals("sleepy") ? 503 : 200;
    for (String name : new String[] {"CATALOG", "INGEST", "REPORT"}) {
      String port = System.getenv("CAUNOI_" + name + "_MANAGEMENT_PORT");
      if (System.getenv("CAUNOI_" + name + "_DB_URL") != null) {
        answer(Integer.parseInt(port), status);
      }
    }
  }

  private static void answer(int port, int status) throws IOException {
    HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
    server.createContext(
        "/q/health/ready",
        exchange -> {
          exchange.sendResponseHeaders(status, -1);
          exchange.close();
        });
    server.start();
  }
}
