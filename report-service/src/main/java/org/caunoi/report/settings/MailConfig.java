package org.caunoi.report.settings;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How released briefs leave by mail. Off until a server and a sender are named. */
@ConfigMapping(prefix = "caunoi.report.mail")
public interface MailConfig {
  /** The office's mail server. */
  Optional<String> host();

  /** Its port. */
  int port();

  /** The sender's address. */
  Optional<String> from();

  /** Who logs in there; nobody where the office's server asks for nobody. */
  Optional<String> user();

  /** The file of that user's password; read for each message, so it can be rotated. */
  Optional<Path> passwordFile();

  /** Whether the connection turns to TLS: REQUIRED, OPTIONAL or DISABLED. */
  StartTls startTls();

  /** TLS from the first byte, as on port 465. */
  boolean tls();

  /** Where readers reach report-service, for links to documents too large to attach. */
  Optional<URI> publicUrl();

  /** A larger document is not attached; its link is sent. */
  MemorySize attachmentLimit();

  /** How often the queue is looked at. */
  Duration interval();

  /** Longest that one message may take; after it the outcome is unknown. */
  Duration timeout();

  /** After this long without success a message is given up, for a person to see. */
  Duration giveUpAfter();

  /** Whether anything is sent at all. */
  default boolean on() {
    return missing().isEmpty();
  }

  /** Names of the settings without which nothing is sent. */
  default List<String> missing() {
    List<String> missing = new ArrayList<>();
    if (host().isEmpty()) {
      missing.add("caunoi.report.mail.host");
    }
    if (from().filter(Addresses::valid).isEmpty()) {
      missing.add("caunoi.report.mail.from");
    }
    return missing;
  }

  /** How much the connection insists on TLS. */
  enum StartTls {
    /** No TLS, no mail. */
    REQUIRED,
    /** Where the server offers it. */
    OPTIONAL,
    /** Never. */
    DISABLED
  }
}
