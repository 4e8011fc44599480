package org.caunoi.report.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.MailMessage;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.caunoi.report.settings.MailConfig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is made of each answer, against a mail server that asks for a password. */
class MailServerTest {
  private static final String TO = "ban@example.vn";

  @TempDir Path folder;
  private final Vertx vertx = Vertx.vertx();
  private GreenMail server;

  @BeforeEach
  void start() {
    server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.setUser("baocao@example.vn", "baocao", "mật khẩu 1");
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop();
    vertx.close();
  }

  @Test
  void logsInAndKeepsTheMessageAsItIs() throws Exception {
    Outcome outcome =
        with(Map.of("user", "baocao", "password-file", password("mật khẩu 1")))
            .send(message().addHeader("Message-ID", "<1@caunoi.report>"));

    assertThat(outcome).isEqualTo(Outcome.accepted());
    MimeMessage received = server.getReceivedMessages()[0];
    assertThat(received.getSubject()).isEqualTo("Báo cáo tháng 9");
    assertThat(received.getHeader("Message-ID")).containsExactly("<1@caunoi.report>");
    assertThat(received.getAllRecipients()).hasSize(1);
  }

  @Test
  void letsNoSubjectAddARecipient() throws Exception {
    Outcome outcome = with(Map.of()).send(message().setSubject("a\r\nBcc: x@example.vn"));

    assertThat(outcome).isEqualTo(Outcome.accepted());
    assertThat(server.getReceivedMessages()).hasSize(1);
    assertThat(server.getReceivedMessages()[0].getAllRecipients()).hasSize(1);
    assertThat(server.getReceivedMessages()[0].getHeader("Bcc")).isNull();
  }

  @Test
  void triesAgainWhereOurOwnPasswordIsWrong() throws Exception {
    Outcome outcome =
        with(Map.of("user", "baocao", "password-file", password("wrong"))).send(message());

    assertThat(outcome.kind()).isEqualTo(Outcome.Kind.RETRY);
    assertThat(server.getReceivedMessages()).isEmpty();
  }

  @Test
  void sendsNothingWithoutTheTlsThatIsRequired() {
    Outcome outcome = with(Map.of("start-tls", "REQUIRED")).send(message());

    assertThat(outcome.kind()).isEqualTo(Outcome.Kind.RETRY);
    assertThat(server.getReceivedMessages()).isEmpty();
  }

  @Test
  void triesAgainWhereNobodyAnswers() throws IOException {
    int closed;
    try (ServerSocket socket = new ServerSocket(0)) {
      closed = socket.getLocalPort();
    }
    assertThat(with(Map.of("port", Integer.toString(closed))).send(message()).kind())
        .isEqualTo(Outcome.Kind.RETRY);
    assertThat(with(Map.of("host", "mail.invalid")).send(message()).kind())
        .isEqualTo(Outcome.Kind.RETRY);
  }

  private static MailMessage message() {
    return new MailMessage()
        .setFrom("baocao@example.vn")
        .setTo(TO)
        .setSubject("Báo cáo tháng 9")
        .setText("Kính gửi");
  }

  private String password(String text) throws IOException {
    return Files.writeString(folder.resolve("password"), text + "\n").toString();
  }

  private MailServer with(Map<String, String> own) {
    Map<String, String> settings = new HashMap<>();
    settings.put("host", "127.0.0.1");
    settings.put("port", Integer.toString(server.getSmtp().getPort()));
    settings.put("start-tls", "DISABLED");
    settings.put("tls", "false");
    settings.put("timeout", "PT5S");
    settings.put("interval", "PT5S");
    settings.put("give-up-after", "PT1H");
    settings.put("attachment-limit", "10M");
    settings.putAll(own);
    Map<String, String> prefixed = new HashMap<>();
    settings.forEach((name, value) -> prefixed.put("caunoi.report.mail." + name, value));
    MailConfig config =
        new SmallRyeConfigBuilder()
            .addDiscoveredConverters()
            .withMapping(MailConfig.class)
            .withDefaultValues(prefixed)
            .build()
            .getConfigMapping(MailConfig.class);
    return new MailServer(vertx, config);
  }
}
