package org.caunoi.local;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** Lines for the person at the terminal, progress with the seconds since the start. Thread-safe. */
public final class Console {

  private final PrintStream out;
  private final long startedAt = System.nanoTime();

  /** Writes to a stream, in its own encoding. */
  public Console(PrintStream out) {
    this.out = out;
  }

  /** One line of progress, such as "[ 12.3 s] catalog-service is ready". */
  public void progress(String line) {
    double seconds = Duration.ofNanos(System.nanoTime() - startedAt).toMillis() / 1000.0;
    print(String.format(Locale.ROOT, "[%5.1f s] %s", seconds, line));
  }

  /** Text as it is, ended by one line break. */
  public synchronized void print(String text) {
    out.println(text.stripTrailing());
    out.flush();
  }
}
