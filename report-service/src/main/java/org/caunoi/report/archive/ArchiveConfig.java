package org.caunoi.report.archive;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** How the archive is looked after. */
@ConfigMapping(prefix = "caunoi.report.archive")
public interface ArchiveConfig {
  /** How often documents that are due for a check are looked for. */
  Duration checkInterval();

  /** Every document is read again after this long. */
  Duration checkAge();

  /** How long attempts at printing are kept. Released briefs are kept for ever. */
  Duration keepAttempts();

  /** How long compilations are kept; they can be asked for again. */
  Duration keepCompilations();
}
