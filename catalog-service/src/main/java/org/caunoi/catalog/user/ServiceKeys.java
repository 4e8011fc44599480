package org.caunoi.catalog.user;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.caunoi.catalog.digest.Sha256;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The keys of the two services that work with the catalogue. Only their SHA-256 stays in memory: a
 * key is 256 random bits, so a fast hash is enough. A setting that is left out lets nobody in.
 */
@ApplicationScoped
public class ServiceKeys {
  private final Map<String, byte[]> hashByRole = new LinkedHashMap<>();

  ServiceKeys(
      @ConfigProperty(name = "caunoi.ingest-key-file") Optional<Path> ingest,
      @ConfigProperty(name = "caunoi.report-key-file") Optional<Path> report) {
    ingest.ifPresent(file -> hashByRole.put(Roles.SERVICE_INGEST, Sha256.bytes(read(file))));
    report.ifPresent(file -> hashByRole.put(Roles.SERVICE_REPORT, Sha256.bytes(read(file))));
  }

  /** The role of the service that holds this key. */
  public Optional<String> roleOf(String key) {
    byte[] hash = Sha256.bytes(key);
    return hashByRole.entrySet().stream()
        .filter(entry -> MessageDigest.isEqual(entry.getValue(), hash))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static String read(Path file) {
    try {
      String key = Files.readString(file).strip();
      if (key.isEmpty()) {
        throw new IllegalStateException("The service key in " + file + " is empty");
      }
      return key;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the service key in " + file, e);
    }
  }
}
