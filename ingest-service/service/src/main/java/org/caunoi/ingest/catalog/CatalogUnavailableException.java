package org.caunoi.ingest.catalog;

/** Thrown when the catalogue gives no answer that could be used; trying again later may help. */
public class CatalogUnavailableException extends Exception {

  private static final long serialVersionUID = 1L;

  CatalogUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }

  CatalogUnavailableException(String message) {
    super(message);
  }
}
