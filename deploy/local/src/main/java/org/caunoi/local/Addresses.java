package org.caunoi.local;

import java.net.URI;
import org.caunoi.local.service.ServiceName;

/**
 * Where the services are reached from this machine.
 *
 * @param bind the address they listen on
 * @param ports their ports
 */
public record Addresses(String bind, Ports ports) {

  /** The base address of a service. */
  public URI service(ServiceName service) {
    return base(ports.services().get(service));
  }

  /** The base address of a service's management interface. */
  public URI management(ServiceName service) {
    return base(ports.management().get(service));
  }

  private URI base(Port port) {
    return URI.create("http://" + host() + ":" + port.number());
  }

  /** A service that listens on every address is called on the loopback. */
  private String host() {
    if (bind.equals("0.0.0.0") || bind.equals("::")) {
      return "127.0.0.1";
    }
    return bind.contains(":") ? "[" + bind + "]" : bind;
  }
}
