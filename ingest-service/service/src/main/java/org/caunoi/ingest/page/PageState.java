package org.caunoi.ingest.page;

/** How far a page has come. */
public enum PageState {
  /** Its bytes are kept; it waits to be read. */
  STORED,
  /** Its reading is kept; it waits to be delivered. */
  READ,
  /** The catalogue has its reading. */
  DELIVERED,
  /** Parked with its problem; sending the page again tries again. */
  FAILED
}
