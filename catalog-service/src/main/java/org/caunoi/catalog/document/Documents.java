package org.caunoi.catalog.document;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caunoi.catalog.document.DocumentView.Supported;
import org.caunoi.catalog.fact.Rows;
import org.caunoi.catalog.http.KeysetQuery;
import org.caunoi.catalog.http.Page;
import org.caunoi.catalog.http.Preconditions;
import org.caunoi.catalog.http.ProblemException;
import org.caunoi.catalog.http.ProblemType;
import org.caunoi.catalog.typing.Forms;
import org.jspecify.annotations.Nullable;

/** Keeps the office's documents: what is said of each, and its file, which never changes. */
@ApplicationScoped
public class Documents {

  /** What was uploaded does not begin and end as a PDF. */
  public static final ProblemType NOT_A_PDF =
      new ProblemType("not-a-pdf", 422, "Không phải tệp PDF", "Not a PDF file");

  /** The document has another file. */
  public static final ProblemType HAS_A_FILE =
      new ProblemType("has-a-file", 409, "Văn bản đã có tệp khác", "It has another file");

  /** The file was erased. */
  public static final ProblemType ERASED =
      new ProblemType("file-erased", 410, "Tệp đã bị xóa", "The file was erased");

  private static final String SUPPORTED =
      """
      select a.document_id, coalesce(f.kind, 'PARTNERSHIP'), a.subject_id
        from attachment a left join fact f on f.id = a.subject_id
       where a.document_id in (:ids) and f.superseded_at is null
       group by a.document_id, f.kind, a.subject_id order by a.subject_id
      """;

  private final EntityManager entities;
  private final SecurityIdentity caller;
  private final Forms forms;
  private final Clock clock;

  Documents(EntityManager entities, SecurityIdentity caller, Forms forms, Clock clock) {
    this.entities = entities;
    this.caller = caller;
    this.forms = forms;
    this.clock = clock;
  }

  Page<Document> page(DocumentFilter filter) {
    return new KeysetQuery<>(entities, Document.class)
        .where("e.kind = :kind", "kind", filter.kind)
        .where("lower(e.number) = lower(:number)", "number", filter.number)
        .by("e.id", document -> document.id, UUID::fromString)
        .descending()
        .page(filter);
  }

  Document get(UUID id) {
    return present(entities.find(Document.class, id));
  }

  Document create(NewDocument typed) {
    Document document = new Document(caller.getPrincipal().getName(), clock.instant());
    forms.clean(typed, NewDocument.class).writeTo(document);
    entities.persist(document);
    entities.flush();
    return document;
  }

  Document edit(UUID id, @Nullable String ifMatch, ObjectNode patch) {
    Document document = lock(id, ifMatch);
    String reason = Forms.reason(patch);
    ObjectNode before = forms.tree(NewDocument.of(document));
    forms.patched(before, patch, NewDocument.class).writeTo(document);
    ObjectNode after = forms.tree(NewDocument.of(document));
    Instant now = clock.instant();
    if (document.edits.addAll(
        Forms.edits(before, after, caller.getPrincipal().getName(), now, reason))) {
      document.changedAt = now;
      entities.flush();
    }
    return document;
  }

  /** Gives a document its file; the same file again changes nothing. */
  Document upload(UUID id, @Nullable String ifMatch, String name, byte[] bytes) {
    Document document = lock(id, ifMatch);
    if (!DocumentFile.isPdf(bytes)) {
      throw new ProblemException(
          NOT_A_PDF,
          "Hãy tải lên tệp PDF nguyên vẹn (bắt đầu bằng %PDF-).",
          "Upload a whole PDF file (it begins with %PDF-).");
    }
    Instant now = clock.instant();
    String sha256 = DocumentFile.keep(bytes, now);
    if (document.fileSha256 != null && !document.fileSha256.equals(sha256)) {
      throw new ProblemException(
          HAS_A_FILE,
          "Hãy tạo một văn bản mới cho tệp này.",
          "Create another document for this file.");
    }
    if (document.fileSha256 == null) {
      document.fileSha256 = sha256;
      document.fileName = name;
      document.changedAt = now;
    }
    entities.flush();
    return document;
  }

  byte[] bytes(Document document) {
    DocumentFile file =
        document.fileSha256 == null ? null : entities.find(DocumentFile.class, document.fileSha256);
    if (file == null) {
      throw new ProblemException(
          ProblemType.NOT_FOUND, "Văn bản này chưa có tệp.", "This document has no file yet.");
    }
    byte[] bytes = file.bytes;
    if (bytes == null) {
      throw erased();
    }
    return bytes;
  }

  static ProblemException erased() {
    return new ProblemException(
        ERASED,
        "Quản trị viên đã xóa nội dung tệp; mã băm được giữ lại.",
        "An administrator has erased the file; its hash is kept.");
  }

  /** What these documents are evidence of, by document. */
  Map<UUID, List<Supported>> supportedBy(Collection<Document> documents) {
    Map<UUID, List<Supported>> supported = new HashMap<>();
    if (!documents.isEmpty()) {
      var query =
          entities
              .createNativeQuery(SUPPORTED)
              .setParameter("ids", documents.stream().map(one -> one.id).toList());
      for (Object[] row : Rows.of(query)) {
        supported
            .computeIfAbsent((UUID) row[0], id -> new ArrayList<>())
            .add(new Supported((String) row[1], (UUID) row[2]));
      }
    }
    return supported;
  }

  private Document lock(UUID id, @Nullable String ifMatch) {
    Document document = present(entities.find(Document.class, id, LockModeType.PESSIMISTIC_WRITE));
    Preconditions.requireMatch(ifMatch, document.version);
    return document;
  }

  private static Document present(@Nullable Document document) {
    if (document == null) {
      throw new ProblemException(
          ProblemType.NOT_FOUND,
          "Không có văn bản này; hãy tìm trong danh sách.",
          "There is no such document; look for it in the list.");
    }
    return document;
  }
}
