package org.caunoi.local;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.logging.StreamHandler;

/** The launcher's own log file: what its libraries say, and the causes behind its one line. */
final class RunLog implements AutoCloseable {

  private static final Logger ROOT = Logger.getLogger("");

  private final Handler handler;

  private RunLog(Handler handler) {
    this.handler = handler;
  }

  /** Sends all logging of this process to a file, and none to the terminal. */
  static RunLog open(Path file) throws IOException {
    OutputStream out =
        Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    StreamHandler handler = new StreamHandler(out, new SimpleFormatter());
    handler.setEncoding("UTF-8");
    handler.setLevel(Level.INFO);
    for (Handler other : ROOT.getHandlers()) {
      ROOT.removeHandler(other);
    }
    ROOT.addHandler(handler);
    return new RunLog(handler);
  }

  @Override
  public void close() {
    ROOT.removeHandler(handler);
    handler.close();
  }
}
