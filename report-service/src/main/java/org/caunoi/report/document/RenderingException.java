package org.caunoi.report.document;

import org.jspecify.annotations.Nullable;

/** A brief cannot be made into a document. */
public final class RenderingException extends RuntimeException {
  private static final long serialVersionUID = 1;

  RenderingException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
