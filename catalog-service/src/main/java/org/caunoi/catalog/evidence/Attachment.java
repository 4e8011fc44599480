package org.caunoi.catalog.evidence;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.Objects;
import org.caunoi.catalog.document.Document;
import org.jspecify.annotations.Nullable;

/** An office document that supports an entry, with where in it to look. */
@Embeddable
public class Attachment {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "document_id")
  public Document document;

  /** For example {@code tr. 3, mục II}. */
  @Nullable public String locator;

  /** For Hibernate. */
  protected Attachment() {}

  /** A document, and where in it. */
  public Attachment(Document document, @Nullable String locator) {
    this.document = document;
    this.locator = locator;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Attachment attachment
        && document.id.equals(attachment.document.id)
        && Objects.equals(locator, attachment.locator);
  }

  @Override
  public int hashCode() {
    return Objects.hash(document.id, locator);
  }
}
