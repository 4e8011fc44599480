package org.caunoi.catalog.erasure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.caunoi.catalog.audit.AuditNotes;
import org.caunoi.catalog.document.Document;
import org.caunoi.catalog.http.Preconditions;
import org.caunoi.catalog.http.ProblemException;
import org.caunoi.catalog.http.ProblemType;
import org.caunoi.catalog.user.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Erases the file of a document. */
@Path("/api/v1/documents/{id}/erasure")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "documents")
class DocumentErasureResource {

  private final EntityManager entities;
  private final AuditNotes audit;
  private final Clock clock;

  DocumentErasureResource(EntityManager entities, AuditNotes audit, Clock clock) {
    this.entities = entities;
    this.audit = audit;
    this.clock = clock;
  }

  @POST
  @RolesAllowed(Roles.ADMINISTRATOR)
  @Consumes(MediaType.APPLICATION_JSON)
  @Transactional
  @Operation(
      operationId = "eraseDocument",
      summary = "Erase the file of a document for good",
      description =
          "Of every document that has the same file. Its hash and what is said of the document stay;"
              + " the file cannot be uploaded again. Needs If-Match. Cannot be undone.")
  public ErasureView erase(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid NewErasure wanted) {
    Document document = entities.find(Document.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (document == null) {
      throw new ProblemException(
          ProblemType.NOT_FOUND,
          "Không có văn bản này; hãy tìm trong danh sách.",
          "There is no such document; look for it in the list.");
    }
    Preconditions.requireMatch(ifMatch, document.version);
    String sha256 = document.fileSha256;
    if (sha256 == null || document.fileErasedAt != null) {
      throw Erasures.erasedAlready();
    }
    audit.say("ERASE", wanted.reason());
    return erase(id, sha256, clock.instant());
  }

  private ErasureView erase(UUID id, String sha256, Instant now) {
    entities
        .createNativeQuery("update document_file set bytes = null where sha256 = :sha256")
        .setParameter("sha256", sha256)
        .executeUpdate();
    int documents =
        entities
            .createNativeQuery(
                """
                update document set file_erased_at = :now, changed_at = :now, version = version + 1
                 where file_sha256 = :sha256
                """)
            .setParameter("sha256", sha256)
            .setParameter("now", now)
            .executeUpdate();
    return new ErasureView(id.toString(), sha256, now, documents);
  }
}
