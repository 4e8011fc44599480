package org.caunoi.report.delivery;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** A mail server with troubles, and mail turned on. */
public class MailSurroundings implements QuarkusTestResourceLifecycleManager {
  private TroubledMailServer server;

  @Override
  public Map<String, String> start() {
    server = TroubledMailServer.start();
    return Map.of(
        "caunoi.report.mail.host", "127.0.0.1",
        "caunoi.report.mail.port", Integer.toString(server.port()),
        "caunoi.report.mail.from", "baocao@example.vn",
        "caunoi.report.mail.start-tls", "DISABLED",
        "caunoi.report.mail.timeout", "5s",
        "caunoi.report.mail.attachment-limit", "1M",
        "caunoi.report.mail.public-url", "https://baocao.example.vn/");
  }

  @Override
  public void inject(TestInjector injector) {
    injector.injectIntoFields(server, new TestInjector.MatchesType(TroubledMailServer.class));
  }

  @Override
  public void stop() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
