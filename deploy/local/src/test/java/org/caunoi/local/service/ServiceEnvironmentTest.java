package org.caunoi.local.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.caunoi.local.Addresses;
import org.caunoi.local.LaunchException;
import org.caunoi.local.Ports;
import org.caunoi.local.postgres.Database;
import org.junit.jupiter.api.Test;

class ServiceEnvironmentTest {

  @Test
  void tellsEachServiceItsOwnSecretsOnly() throws LaunchException {
    ServiceEnvironment environment =
        environment(Map.of("CAUNOI_CATALOG_DB_PASSWORD_FILE", "/of/the/catalogue"));
    assertThat(environment.of(ServiceName.INGEST))
        .containsEntry("CAUNOI_INGEST_DB_PASSWORD_FILE", "/secrets/ingest")
        .containsEntry("CAUNOI_INGEST_KEY_FILE", "/ingest-key")
        .doesNotContainKeys(
            "CAUNOI_CATALOG_DB_PASSWORD_FILE", "CAUNOI_REPORT_KEY_FILE", "CAUNOI_ACCOUNTS_FILE");
    assertThat(environment.of(ServiceName.REPORT))
        .containsEntry("CAUNOI_REPORT_KEY_FILE", "/report-key")
        .doesNotContainKeys(
            "CAUNOI_INGEST_KEY_FILE", "CAUNOI_ACCOUNTS_FILE", "CAUNOI_AUDIT_KEY_FILE");
    assertThat(environment.of(ServiceName.CATALOG))
        .containsEntry("CAUNOI_INGEST_KEY_FILE", "/ingest-key")
        .containsEntry("CAUNOI_REPORT_KEY_FILE", "/report-key")
        .containsEntry("CAUNOI_ACCOUNTS_FILE", "/credentials.json")
        .containsEntry("CAUNOI_AUDIT_KEY_FILE", "/audit-key");
  }

  @Test
  void tellsWhereToListenAndWhereTheCatalogueIs() throws LaunchException {
    assertThat(environment(Map.of("CAUNOI_BIND", "0.0.0.0")).of(ServiceName.REPORT))
        .containsEntry("CAUNOI_BIND", "127.0.0.1")
        .containsEntry("CAUNOI_REPORT_PORT", "8082")
        .containsEntry("CAUNOI_REPORT_MANAGEMENT_PORT", "9082")
        .containsEntry("CAUNOI_CATALOG_URL", "http://127.0.0.1:8080")
        .containsEntry("CAUNOI_REPORT_DB_URL", "jdbc:postgresql://db/report");
  }

  @Test
  void tellsTheReportWhereTheOfficeIsNamed() throws LaunchException {
    assertThat(environment(Map.of()).of(ServiceName.REPORT))
        .containsEntry("SMALLRYE_CONFIG_LOCATIONS", "file:///the%20data/office.properties");
    assertThat(environment(Map.of()).of(ServiceName.CATALOG))
        .doesNotContainKey("SMALLRYE_CONFIG_LOCATIONS");
  }

  private static ServiceEnvironment environment(Map<String, String> inherited)
      throws LaunchException {
    Map<ServiceName, Database> databases = new EnumMap<>(ServiceName.class);
    for (ServiceName service : ServiceName.values()) {
      String name = service.database();
      databases.put(
          service, new Database("jdbc:postgresql://db/" + name, name, Path.of("/secrets", name)));
    }
    return new ServiceEnvironment(
        inherited,
        new Addresses("127.0.0.1", Ports.of(Map.of())),
        databases,
        Path.of("/credentials.json"),
        Path.of("/ingest-key"),
        Path.of("/report-key"),
        Path.of("/audit-key"),
        Path.of("/the data/office.properties"));
  }
}
