package org.caunoi.catalog.document;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.caunoi.catalog.evidence.Edit;
import org.caunoi.catalog.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An office document as the API shows it; only the office sees it.
 *
 * @param date as precise as it is known: day, month or year
 * @param supports what it is evidence of
 * @param notice what must not be entered
 */
@Schema(name = "Document")
public record DocumentView(
    UUID id,
    DocumentKind kind,
    @Nullable String number,
    @Nullable String date,
    @Nullable String issuer,
    @Nullable String title,
    @Nullable StoredFile file,
    List<Supported> supports,
    Notice notice,
    String createdBy,
    List<Edit> edits,
    long version,
    Instant createdAt,
    Instant changedAt)
    implements Versioned {

  /** The file of a document; it is read at {@code …/file} unless it was erased for good. */
  @Schema(name = "StoredFile")
  public record StoredFile(String name, String sha256, @Nullable Instant erasedAt) {}

  /** A thing that a document supports. */
  @Schema(name = "Supported")
  public record Supported(String kind, UUID id) {}

  /** A text in both languages. */
  @Schema(name = "Notice")
  public record Notice(String vi, String en) {}

  private static final Notice NO_SECRETS =
      new Notice(
          "Không được nhập hoặc tải lên tài liệu, nội dung thuộc bí mật nhà nước.",
          "State secrets must not be entered or uploaded.");

  static DocumentView of(Document document, List<Supported> supports) {
    return new DocumentView(
        document.id,
        document.kind,
        document.number,
        document.date,
        document.issuer,
        document.title,
        file(document),
        supports,
        NO_SECRETS,
        document.createdBy,
        List.copyOf(document.edits),
        document.version,
        document.createdAt,
        document.changedAt);
  }

  private static @Nullable StoredFile file(Document document) {
    return document.fileSha256 == null || document.fileName == null
        ? null
        : new StoredFile(document.fileName, document.fileSha256, document.fileErasedAt);
  }
}
