package org.caunoi.report.delivery;

import io.vertx.core.Vertx;
import io.vertx.ext.mail.LoginOption;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailMessage;
import io.vertx.ext.mail.StartTLSOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.caunoi.report.settings.MailConfig;

/**
 * The office's mail server. Each message has a connection of its own, which ends with it: a server
 * that hangs holds nothing back but that message.
 */
@ApplicationScoped
class MailServer {
  private static final int CONNECT_MILLIS = 10_000;

  private final Vertx vertx;
  private final MailConfig config;

  MailServer(Vertx vertx, MailConfig config) {
    this.vertx = vertx;
    this.config = config;
  }

  /** Sends a message, and says what came of it. */
  Outcome send(MailMessage message) {
    MailClient client = MailClient.create(vertx, options());
    try {
      Duration timeout = config.timeout();
      client
          .sendMail(message)
          .toCompletionStage()
          .toCompletableFuture()
          .get(timeout.toMillis(), TimeUnit.MILLISECONDS);
      return Outcome.accepted();
    } catch (TimeoutException e) {
      return new Outcome(Outcome.Kind.UNKNOWN, "no answer within " + config.timeout());
    } catch (ExecutionException e) {
      return Outcome.of(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Outcome(Outcome.Kind.UNKNOWN, "stopped while sending");
    } finally {
      client.close();
    }
  }

  private io.vertx.ext.mail.MailConfig options() {
    var options =
        new io.vertx.ext.mail.MailConfig(config.host().orElseThrow(), config.port())
            .setStarttls(StartTLSOptions.valueOf(config.startTls().name()))
            .setSsl(config.tls())
            .setLogin(config.user().isPresent() ? LoginOption.REQUIRED : LoginOption.DISABLED)
            .setKeepAlive(false)
            // One command at a time: what the server said is known to the line.
            .setPipelining(false);
    options.setConnectTimeout(CONNECT_MILLIS);
    config.user().ifPresent(options::setUsername);
    config.passwordFile().ifPresent(file -> options.setPassword(read(file)));
    return options;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new UncheckedIOException("CAUNOI_REPORT_MAIL_PASSWORD_FILE cannot be read", e);
    }
  }
}
