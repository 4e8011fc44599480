package org.caunoi.report.compilation;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** How compilations wait. */
@ConfigMapping(prefix = "caunoi.report.compilation")
public interface CompilationConfig {
  /** How often the queue is looked at. */
  Duration interval();

  /** More than these waiting are refused: each takes up to a minute. */
  int mostWaiting();
}
