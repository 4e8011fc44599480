package org.caunoi.catalog.evidence;

import java.util.UUID;
import org.caunoi.catalog.document.Document;
import org.caunoi.catalog.document.DocumentKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An office document that supports an entry.
 *
 * @param date as precise as it is known: day, month or year
 * @param locator where in the document, in words
 */
@Schema(name = "Attachment")
public record AttachmentView(
    UUID id,
    DocumentKind kind,
    @Nullable String number,
    @Nullable String date,
    @Nullable String issuer,
    @Nullable String locator) {

  /** As it is stored. */
  public static AttachmentView of(Attachment attachment) {
    Document document = attachment.document;
    return new AttachmentView(
        document.id,
        document.kind,
        document.number,
        document.date,
        document.issuer,
        attachment.locator);
  }
}
