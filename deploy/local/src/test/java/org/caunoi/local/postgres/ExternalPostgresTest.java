package org.caunoi.local.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.caunoi.local.LaunchException;
import org.caunoi.local.service.ServiceName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExternalPostgresTest {

  @TempDir private Path folder;
  private final Map<String, String> environment = new HashMap<>();

  @BeforeEach
  void nameAll() throws IOException {
    Path password = Files.writeString(folder.resolve("password"), "secret");
    for (ServiceName service : ServiceName.values()) {
      environment.put(service.variable("DB_URL"), "jdbc:postgresql://db/" + service.database());
      environment.put(service.variable("DB_PASSWORD_FILE"), password.toString());
    }
  }

  @Test
  void isUsedWhenNamed() throws LaunchException {
    environment.put("CAUNOI_REPORT_DB_USER", "briefs");
    assertThat(ExternalPostgres.isNamed(environment)).isTrue();
    assertThat(ExternalPostgres.isNamed(Map.of())).isFalse();
    Map<ServiceName, Database> databases = ExternalPostgres.of(environment);
    assertThat(databases.get(ServiceName.CATALOG).url()).isEqualTo("jdbc:postgresql://db/catalog");
    assertThat(databases.get(ServiceName.CATALOG).user()).isEqualTo("catalog");
    assertThat(databases.get(ServiceName.REPORT).user()).isEqualTo("briefs");
  }

  @Test
  void namesTheSettingThatIsMissing() {
    environment.remove("CAUNOI_INGEST_DB_URL");
    assertThatThrownBy(() -> ExternalPostgres.of(environment))
        .isInstanceOf(LaunchException.class)
        .hasMessageContaining("CAUNOI_INGEST_DB_URL is missing");
  }

  @Test
  void namesThePasswordFileItCannotRead() {
    environment.put("CAUNOI_INGEST_DB_PASSWORD_FILE", folder.resolve("none").toString());
    assertThatThrownBy(() -> ExternalPostgres.of(environment))
        .hasMessageContaining("CAUNOI_INGEST_DB_PASSWORD_FILE");
  }
}
