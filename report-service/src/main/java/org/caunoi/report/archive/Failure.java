package org.caunoi.report.archive;

import org.caunoi.report.catalog.RegisterUnavailableException;
import org.caunoi.report.document.RenderingException;
import org.caunoi.report.storage.StorageFault;

/** What is said of a failure to whoever may read a brief; what a library says stays in the log. */
public final class Failure {
  /** Of what nobody foresaw. */
  public static final String FAULT = "system fault; the log of report-service tells it";

  private Failure() {}

  /** Why a brief could not be made. */
  public static String said(Throwable cause) {
    return cause instanceof RegisterUnavailableException || cause instanceof RenderingException
        ? cause.getMessage()
        : StorageFault.behind(cause).map(StorageFault::said).orElse(FAULT);
  }
}
