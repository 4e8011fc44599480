package org.caunoi.catalog.document;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import org.caunoi.catalog.digest.Sha256;
import org.caunoi.catalog.http.ProblemException;
import org.jspecify.annotations.Nullable;

/** The bytes of a PDF, kept once by their SHA-256; null once an administrator has erased them. */
@Entity
@Table(name = "document_file")
public class DocumentFile extends PanacheEntityBase {

  private static final byte[] HEADER = "%PDF-".getBytes(StandardCharsets.US_ASCII);
  private static final String TRAILER = "%%EOF";

  /** Where readers look for the trailer (ISO 32000, annex H: within the last 1024 bytes). */
  private static final int TAIL = 1024;

  @Id public String sha256;

  @Column(nullable = false)
  public long size;

  public byte @Nullable [] bytes;

  @Column(name = "created_at", nullable = false)
  public Instant createdAt;

  /** For Hibernate. */
  protected DocumentFile() {}

  private DocumentFile(String sha256, byte[] bytes, Instant now) {
    this.sha256 = sha256;
    this.size = bytes.length;
    this.bytes = bytes;
    this.createdAt = now;
  }

  /** Whether these bytes begin and end as a PDF does, whatever they were called. */
  static boolean isPdf(byte[] bytes) {
    int from = Math.max(0, bytes.length - TAIL);
    String tail = new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
    return Arrays.mismatch(bytes, HEADER) == HEADER.length && tail.contains(TRAILER);
  }

  /**
   * Keeps these bytes unless they are kept already, and returns their SHA-256.
   *
   * @throws ProblemException 410 where these very bytes were erased
   */
  static String keep(byte[] bytes, Instant now) {
    String sha256 = Sha256.of(bytes);
    DocumentFile known = findById(sha256);
    if (known == null) {
      new DocumentFile(sha256, bytes, now).persist();
    } else if (known.bytes == null) {
      throw Documents.erased();
    }
    return sha256;
  }
}
