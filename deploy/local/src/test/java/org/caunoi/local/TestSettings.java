package org.caunoi.local;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caunoi.local.service.ServiceName;

/**
 * Settings with seven ports that nobody uses at the moment, so that several builds can run at once,
 * and with PostgreSQL's programs unpacked once for all tests: the slowest part of a first start.
 */
final class TestSettings {

  private TestSettings() {}

  /** New settings. */
  static Map<String, String> environment() throws IOException {
    Map<String, String> environment = new HashMap<>();
    List<ServerSocket> held = new ArrayList<>();
    try {
      for (ServiceName service : ServiceName.values()) {
        environment.put(service.variable("PORT"), take(held));
        environment.put(service.variable("MANAGEMENT_PORT"), take(held));
      }
      environment.put("CAUNOI_POSTGRES_PORT", take(held));
      environment.put(
          "CAUNOI_POSTGRES_PROGRAMS",
          Path.of("target", "postgres-programs").toAbsolutePath().toString());
    } finally {
      for (ServerSocket socket : held) {
        socket.close();
      }
    }
    return environment;
  }

  private static String take(List<ServerSocket> held) throws IOException {
    ServerSocket socket = new ServerSocket(0);
    held.add(socket);
    return Integer.toString(socket.getLocalPort());
  }
}
