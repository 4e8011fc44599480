package org.caunoi.local.postgres;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.caunoi.local.LaunchException;
import org.caunoi.local.service.ServiceName;

/** A PostgreSQL of the operator's, named by settings, instead of the embedded one. */
public final class ExternalPostgres {

  private ExternalPostgres() {}

  /** Whether the settings name one, for any of the services. */
  public static boolean isNamed(Map<String, String> environment) {
    for (ServiceName service : ServiceName.values()) {
      if (!environment.getOrDefault(service.variable("DB_URL"), "").isBlank()) {
        return true;
      }
    }
    return false;
  }

  /**
   * The three databases of the settings.
   *
   * @throws LaunchException when one is not named, or its password file cannot be read
   */
  public static Map<ServiceName, Database> of(Map<String, String> environment)
      throws LaunchException {
    Map<ServiceName, Database> databases = new EnumMap<>(ServiceName.class);
    for (ServiceName service : ServiceName.values()) {
      databases.put(service, of(environment, service));
    }
    return databases;
  }

  private static Database of(Map<String, String> environment, ServiceName service)
      throws LaunchException {
    String url = required(environment, service.variable("DB_URL"));
    Path file = Path.of(required(environment, service.variable("DB_PASSWORD_FILE")));
    if (!Files.isReadable(file)) {
      throw new LaunchException(
          service.variable("DB_PASSWORD_FILE") + ": " + file + " cannot be read");
    }
    String user = environment.getOrDefault(service.variable("DB_USER"), service.database());
    return new Database(url, user, file.toAbsolutePath());
  }

  private static String required(Map<String, String> environment, String variable)
      throws LaunchException {
    String value = environment.getOrDefault(variable, "");
    if (value.isBlank()) {
      throw new LaunchException(
          "An external PostgreSQL needs CAUNOI_{CATALOG,INGEST,REPORT}_DB_URL and"
              + " _DB_PASSWORD_FILE, all six; "
              + variable
              + " is missing");
    }
    return value;
  }
}
