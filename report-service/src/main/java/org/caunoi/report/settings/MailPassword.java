package org.caunoi.report.settings;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.spi.ConfigSource;

/** The mail server's password, from a file: secrets never stand in settings. Read at start. */
public final class MailPassword implements ConfigSourceFactory {
  private static final String FILE = "CAUNOI_REPORT_MAIL_PASSWORD_FILE";
  private static final int BELOW_ENVIRONMENT = 270;

  @Override
  public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
    ConfigValue file = context.getValue(FILE);
    if (file == null || file.getValue() == null || file.getValue().isBlank()) {
      return List.of();
    }
    return List.of(
        new PropertiesConfigSource(
            Map.of("quarkus.mailer.password", read(Path.of(file.getValue()))),
            FILE,
            BELOW_ENVIRONMENT));
  }

  private static String read(Path path) {
    try {
      return Files.readString(path).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + " cannot be read", e);
    }
  }
}
