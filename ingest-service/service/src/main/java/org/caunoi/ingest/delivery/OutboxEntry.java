package org.caunoi.ingest.delivery;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.caunoi.ingest.page.StoredPage;

/** Says that the present reading of a page has to be sent; gone when it is. */
@Entity
@Table(name = "outbox")
class OutboxEntry {

  @Id UUID pageId;
  String articleId;
  Instant pageStoredAt;

  /** Moves when the page is read again, also while the reading before is on its way. */
  int revision;

  /** Failed deliveries in a row. */
  int attempts;

  /** For Hibernate. */
  protected OutboxEntry() {}

  OutboxEntry(StoredPage page) {
    this.pageId = page.id;
    this.articleId = page.articleId;
    this.pageStoredAt = page.storedAt;
  }

  void readAgain() {
    revision++;
    attempts = 0;
  }
}
