package org.caunoi.report;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.caunoi.report.catalog.FakeCatalogue;

/**
 * A real PostgreSQL, in a session zone that is neither UTC nor ours, and a catalogue of WireMock.
 */
public class Surroundings implements QuarkusTestResourceLifecycleManager {
  private EmbeddedPostgres postgres;
  private FakeCatalogue catalogue;

  @Override
  public Map<String, String> start() {
    try {
      postgres = EmbeddedPostgres.builder().setServerConfig("timezone", "America/St_Johns").start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    catalogue = FakeCatalogue.start();
    Map<String, String> settings = new HashMap<>();
    settings.put("quarkus.datasource.jdbc.url", postgres.getJdbcUrl("postgres", "postgres"));
    settings.put("quarkus.datasource.username", "postgres");
    settings.put("caunoi.catalog.url", catalogue.url());
    settings.put("caunoi.catalog.key-file", catalogue.keyFile().toString());
    settings.put("quarkus.rest-client.catalog.read-timeout", "5000");
    settings.put("quarkus.scheduler.enabled", "false");
    settings.put("quarkus.http.test-port", "0");
    settings.put("quarkus.management.test-port", "0");
    settings.put("caunoi.report.first-period", "2024-03");
    settings.put("caunoi.report.issuing-body", "ĐƠN VỊ MẪU");
    settings.put("caunoi.report.symbol", "ĐVM");
    settings.put("caunoi.report.place", "Hà Nội");
    settings.put("caunoi.report.signatory-post", "THỦ TRƯỞNG ĐƠN VỊ");
    settings.put("caunoi.report.signatory-name", "Nguyễn Văn Mẫu");
    settings.put("caunoi.report.recipients", "Lãnh đạo Thành phố (để báo cáo); Lưu: VT, ĐVM");
    return settings;
  }

  @Override
  public void inject(TestInjector injector) {
    injector.injectIntoFields(catalogue, new TestInjector.MatchesType(FakeCatalogue.class));
  }

  @Override
  public void stop() {
    catalogue.stop();
    try {
      postgres.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
