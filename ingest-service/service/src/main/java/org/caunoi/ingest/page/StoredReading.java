package org.caunoi.ingest.page;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A page's present reading, as JSON in the form of the contract's reading.schema.json. */
@Entity
@Table(name = "reading")
public class StoredReading {

  @Id public UUID pageId;
  public String content;

  /** For Hibernate. */
  protected StoredReading() {}

  StoredReading(UUID pageId, String content) {
    this.pageId = pageId;
    this.content = content;
  }
}
