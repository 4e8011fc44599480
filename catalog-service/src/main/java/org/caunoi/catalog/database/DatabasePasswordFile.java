package org.caunoi.catalog.database;

import io.quarkus.arc.Unremovable;
import io.quarkus.credentials.CredentialsProvider;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Reads the database password from the file that CAUNOI_CATALOG_DB_PASSWORD_FILE names, anew for
 * each connection, so that a rotated secret needs no restart. Without the setting no password is
 * sent.
 */
@ApplicationScoped
@Unremovable
@Named("databasePasswordFile")
public class DatabasePasswordFile implements CredentialsProvider {

  private final Optional<Path> file;

  DatabasePasswordFile(
      @ConfigProperty(name = "caunoi.catalog.database-password-file") Optional<Path> file) {
    this.file = file;
  }

  @Override
  public Map<String, String> getCredentials(String providerName) {
    if (file.isEmpty()) {
      return Map.of();
    }
    try {
      return Map.of(PASSWORD_PROPERTY_NAME, Files.readString(file.get()).strip());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the database password from " + file.get(), e);
    }
  }
}
