package org.caunoi.ingest;

import io.quarkus.arc.Unremovable;
import io.quarkus.credentials.CredentialsProvider;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The database's user and password, from the settings and a file: secrets never are settings. */
@ApplicationScoped
@Unremovable
@Named("database")
class DatabaseCredentials implements CredentialsProvider {

  private final IngestConfig config;

  DatabaseCredentials(IngestConfig config) {
    this.config = config;
  }

  @Override
  public Map<String, String> getCredentials(String credentialsProviderName) {
    Map<String, String> credentials = new HashMap<>();
    credentials.put(USER_PROPERTY_NAME, config.dbUser());
    config
        .dbPasswordFile()
        .ifPresent(file -> credentials.put(PASSWORD_PROPERTY_NAME, passwordIn(file)));
    return credentials;
  }

  private static String passwordIn(Path file) {
    try {
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the database password from " + file, e);
    }
  }
}
