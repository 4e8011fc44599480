package org.caunoi.report.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.ext.ClientHeadersFactory;

/**
 * Sends this service's key to the catalogue. Read from its file each time, so it can be rotated.
 */
@ApplicationScoped
class ServiceKey implements ClientHeadersFactory {
  private final Optional<Path> file;

  ServiceKey(@ConfigProperty(name = "caunoi.catalog.key-file") Optional<Path> file) {
    this.file = file;
  }

  @Override
  public MultivaluedMap<String, String> update(
      MultivaluedMap<String, String> incoming, MultivaluedMap<String, String> outgoing) {
    MultivaluedMap<String, String> headers = new MultivaluedHashMap<>();
    file.ifPresent(path -> headers.putSingle("X-API-Key", read(path)));
    return headers;
  }

  private static String read(Path path) {
    try {
      return Files.readString(path).strip();
    } catch (IOException e) {
      throw new RegisterUnavailableException(
          "the key of report-service cannot be read (CAUNOI_REPORT_KEY_FILE)", e);
    }
  }
}
