package org.caunoi.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caunoi.local.service.ServiceName;

/**
 * The ports of a run, from the environment.
 *
 * @param services where each service answers
 * @param management where each service tells its health and figures
 * @param postgres where the embedded PostgreSQL listens
 */
public record Ports(
    Map<ServiceName, Port> services, Map<ServiceName, Port> management, Port postgres) {

  /** A service's management port is its own + 1000, in every place it runs. */
  private static final int MANAGEMENT_OFFSET = 1000;

  private static final int HIGHEST = 65535;

  /**
   * Reads the ports.
   *
   * @throws LaunchException for a value that is no port, or a port that two would share
   */
  public static Ports of(Map<String, String> environment) throws LaunchException {
    Map<ServiceName, Port> services = new EnumMap<>(ServiceName.class);
    Map<ServiceName, Port> management = new EnumMap<>(ServiceName.class);
    for (ServiceName service : ServiceName.values()) {
      Port port =
          read(environment, service.variable("PORT"), service.defaultPort(), service.title());
      services.put(service, port);
      management.put(
          service,
          read(
              environment,
              service.variable("MANAGEMENT_PORT"),
              port.number() + MANAGEMENT_OFFSET,
              "management of " + service.title()));
    }
    Port postgres = read(environment, "CAUNOI_POSTGRES_PORT", 5442, "PostgreSQL");
    Ports ports = new Ports(Map.copyOf(services), Map.copyOf(management), postgres);
    ports.checkDistinct();
    return ports;
  }

  private static Port read(
      Map<String, String> environment, String variable, int otherwise, String purpose)
      throws LaunchException {
    String value = environment.getOrDefault(variable, "").strip();
    int number;
    try {
      number = value.isEmpty() ? otherwise : Integer.parseInt(value);
    } catch (NumberFormatException e) {
      throw new LaunchException(variable + "=" + value + " is not a port number", e);
    }
    if (number < 1 || number > HIGHEST) {
      throw new LaunchException(
          "%s: %d is not a port number (1 to %d); set %s"
              .formatted(purpose, number, HIGHEST, variable));
    }
    return new Port(variable, number, purpose);
  }

  private void checkDistinct() throws LaunchException {
    Map<Integer, Port> seen = new HashMap<>();
    for (Port port : all()) {
      Port other = seen.put(port.number(), port);
      if (other != null) {
        throw new LaunchException(
            "%s and %s are both %d; set one of them to another port"
                .formatted(other.variable(), port.variable(), port.number()));
      }
    }
  }

  private List<Port> all() {
    List<Port> all = new ArrayList<>();
    for (ServiceName service : ServiceName.values()) {
      all.add(services.get(service));
      all.add(management.get(service));
    }
    all.add(postgres);
    return all;
  }

  /**
   * Checks that nobody listens on a port of ours.
   *
   * @param bind the address the services are going to listen on
   * @param withPostgres whether the embedded PostgreSQL is used
   * @throws LaunchException with the first busy port and the variable that moves it
   */
  public void checkFree(String bind, boolean withPostgres) throws LaunchException {
    for (ServiceName service : ServiceName.values()) {
      checkFree(services.get(service), bind);
      checkFree(management.get(service), bind);
    }
    if (withPostgres) {
      checkFree(postgres, "127.0.0.1");
    }
  }

  private static void checkFree(Port port, String bind) throws LaunchException {
    InetAddress address;
    try {
      address = InetAddress.getByName(bind);
    } catch (UnknownHostException e) {
      throw new LaunchException("--bind " + bind + " is not an address of this machine", e);
    }
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(address, port.number()), 1);
    } catch (IOException e) {
      throw new LaunchException(
          "Port %d (%s) on %s cannot be used: %s; set %s to another port"
              .formatted(port.number(), port.purpose(), bind, e.getMessage(), port.variable()),
          e);
    }
  }
}
