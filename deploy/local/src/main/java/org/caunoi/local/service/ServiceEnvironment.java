package org.caunoi.local.service;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.caunoi.local.Addresses;
import org.caunoi.local.postgres.Database;

/**
 * The environment of a service's process: what the person set, and what the run decides. A service
 * learns its own secrets only.
 *
 * @param inherited the launcher's own environment
 * @param addresses where the services listen
 * @param databases of the services
 * @param accounts credentials.json
 * @param ingestKey the file of the key that ingest-service sends
 * @param reportKey the file of the key that report-service sends
 * @param auditKey the file of the key that the catalogue signs its audit with
 * @param office the file that names who issues the briefs
 */
public record ServiceEnvironment(
    Map<String, String> inherited,
    Addresses addresses,
    Map<ServiceName, Database> databases,
    Path accounts,
    Path ingestKey,
    Path reportKey,
    Path auditKey,
    Path office) {

  /** On one machine a draft follows the register within seconds; an operator's own value wins. */
  private static final String REDRAFT_INTERVAL = "2s";

  private static final String MAIL_PASSWORD = "CAUNOI_REPORT_MAIL_PASSWORD_FILE";

  /** The environment of one service. */
  public Map<String, String> of(ServiceName service) {
    Map<String, String> environment = new HashMap<>(inherited);
    environment.keySet().removeIf(ServiceEnvironment::isSecretOfAnother);
    environment.put("CAUNOI_BIND", addresses.bind());
    environment.put("CAUNOI_CATALOG_URL", addresses.service(ServiceName.CATALOG).toString());
    environment.put(service.variable("PORT"), port(addresses.service(service).getPort()));
    environment.put(
        service.variable("MANAGEMENT_PORT"), port(addresses.management(service).getPort()));
    Database database = databases.get(service);
    environment.put(service.variable("DB_URL"), database.url());
    environment.put(service.variable("DB_USER"), database.user());
    environment.put(service.variable("DB_PASSWORD_FILE"), database.passwordFile().toString());
    if (service != ServiceName.REPORT) {
      environment.put("CAUNOI_INGEST_KEY_FILE", ingestKey.toString());
    }
    if (service != ServiceName.INGEST) {
      environment.put("CAUNOI_REPORT_KEY_FILE", reportKey.toString());
    }
    if (service == ServiceName.CATALOG) {
      environment.put("CAUNOI_ACCOUNTS_FILE", accounts.toString());
      environment.put("CAUNOI_AUDIT_KEY_FILE", auditKey.toString());
    }
    if (service == ServiceName.REPORT) {
      environment.putIfAbsent("CAUNOI_REPORT_REDRAFT_INTERVAL", REDRAFT_INTERVAL);
      String mailPassword = inherited.get(MAIL_PASSWORD);
      if (mailPassword != null) {
        environment.put(MAIL_PASSWORD, mailPassword);
      }
      // A file given here ranks below the environment.
      environment.merge(
          "SMALLRYE_CONFIG_LOCATIONS", office.toUri().toString(), (own, ours) -> own + "," + ours);
    }
    return environment;
  }

  private static boolean isSecretOfAnother(String variable) {
    return variable.startsWith("CAUNOI_")
        && (variable.contains("_DB_") || variable.endsWith("_FILE"));
  }

  private static String port(int number) {
    return Integer.toString(number);
  }
}
