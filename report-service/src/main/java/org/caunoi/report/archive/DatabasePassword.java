package org.caunoi.report.archive;

import io.quarkus.arc.Unremovable;
import io.quarkus.credentials.CredentialsProvider;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The database's user, and its password from a file: secrets never stand in settings. */
@ApplicationScoped
@Unremovable
class DatabasePassword implements CredentialsProvider {
  private final String user;
  private final Optional<Path> file;

  DatabasePassword(
      @ConfigProperty(name = "quarkus.datasource.username") String user,
      @ConfigProperty(name = "caunoi.database.password-file") Optional<Path> file) {
    this.user = user;
    this.file = file;
  }

  @Override
  public Map<String, String> getCredentials(String name) {
    Map<String, String> credentials = new HashMap<>();
    credentials.put(USER_PROPERTY_NAME, user);
    file.ifPresent(path -> credentials.put(PASSWORD_PROPERTY_NAME, read(path)));
    return credentials;
  }

  private static String read(Path path) {
    try {
      return Files.readString(path).strip();
    } catch (IOException e) {
      throw new UncheckedIOException("CAUNOI_REPORT_DB_PASSWORD_FILE cannot be read", e);
    }
  }
}
