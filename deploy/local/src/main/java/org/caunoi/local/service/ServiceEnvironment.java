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
 */
public record ServiceEnvironment(
    Map<String, String> inherited,
    Addresses addresses,
    Map<ServiceName, Database> databases,
    Path accounts,
    Path ingestKey,
    Path reportKey) {

  /**
   * Who issues the briefs of the sample office: obviously a specimen, and complete, so that a brief
   * can be released. An operator's own settings win.
   */
  private static final Map<String, String> SAMPLE_OFFICE =
      Map.of(
          "CAUNOI_REPORT_ISSUING_BODY", "ĐƠN VỊ MẪU",
          "CAUNOI_REPORT_SYMBOL", "ĐVM",
          "CAUNOI_REPORT_PLACE", "Hà Nội",
          "CAUNOI_REPORT_SIGNATORY_POST", "THỦ TRƯỞNG ĐƠN VỊ",
          "CAUNOI_REPORT_SIGNATORY_NAME", "Nguyễn Văn Mẫu",
          "CAUNOI_REPORT_RECIPIENTS", "Lãnh đạo Thành phố (để báo cáo);Lưu: VT, ĐVM",
          // On one machine a draft follows the register within seconds.
          "CAUNOI_REPORT_REDRAFT_INTERVAL", "2s");

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
    }
    if (service == ServiceName.REPORT) {
      SAMPLE_OFFICE.forEach(environment::putIfAbsent);
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
