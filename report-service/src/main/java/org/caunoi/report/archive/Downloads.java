package org.caunoi.report.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.caunoi.report.digest.Sha256;
import org.caunoi.report.http.Answers;
import org.caunoi.report.http.ByteRange;
import org.caunoi.report.http.ProblemException;

/** Gives out archived documents: whole or in pieces, and never with other bytes than their hash. */
@ApplicationScoped
public class Downloads {
  private final Archive archive;
  private final Checks checks;

  Downloads(Archive archive, Checks checks) {
    this.archive = archive;
    this.checks = checks;
  }

  /**
   * A document and how it is to be saved.
   *
   * @param disposition the Content-Disposition header
   */
  public record Wanted(String sha256, String disposition, String language) {}

  /** The document, the piece of it that Range asks for, or 304. */
  @Transactional
  public Response.ResponseBuilder answer(Wanted wanted, Request request, HttpHeaders headers) {
    EntityTag etag = new EntityTag(wanted.sha256());
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(etag);
    Response.ResponseBuilder answer = unchanged != null ? unchanged : content(wanted, headers);
    return answer.tag(etag).cacheControl(Answers.mustAsk());
  }

  private Response.ResponseBuilder content(Wanted wanted, HttpHeaders headers) {
    long size = archive.size(wanted.sha256()).orElseThrow(Downloads::damaged);
    Optional<ByteRange> range = range(wanted, headers, size);
    Response.ResponseBuilder answer =
        range.isPresent()
            ? Response.status(Response.Status.PARTIAL_CONTENT)
                .entity(piece(wanted.sha256(), range.get()))
                .header("Content-Range", range.get().of(size))
            : Response.ok(whole(wanted.sha256()));
    return answer
        .type("application/pdf")
        .header("Accept-Ranges", "bytes")
        .header("Content-Disposition", wanted.disposition())
        .header("Content-Language", wanted.language())
        .header("X-Content-Type-Options", "nosniff");
  }

  /** A piece of another version is of no use to the reader: then all of this one. */
  private static Optional<ByteRange> range(Wanted wanted, HttpHeaders headers, long size) {
    String ifRange = headers.getHeaderString("If-Range");
    boolean same = ifRange == null || ifRange.strip().equals("\"" + wanted.sha256() + "\"");
    return same ? ByteRange.of(headers.getHeaderString("Range"), size) : Optional.empty();
  }

  private byte[] whole(String sha256) {
    byte[] bytes = archive.bytes(sha256);
    if (!Sha256.of(bytes).equals(sha256)) {
      throw damaged();
    }
    return bytes;
  }

  private byte[] piece(String sha256, ByteRange range) {
    if (checks.damaged(sha256)) {
      throw damaged();
    }
    return archive.bytes(sha256, range);
  }

  static ProblemException damaged() {
    return new ProblemException(
        500, "document-damaged", "Tell the operator; the nightly check restores it if it can.");
  }
}
