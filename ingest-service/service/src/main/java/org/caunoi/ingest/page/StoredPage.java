package org.caunoi.ingest.page;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.caunoi.extraction.Reading;
import org.caunoi.extraction.article.Page;
import org.jspecify.annotations.Nullable;

/** A page that was handed in, and how far it has come; the bytes and the reading stand apart. */
@Entity
@Table(name = "page")
public class StoredPage {

  /** UUIDv7. */
  @Id public UUID id;

  public String articleId;
  public String bytesSha256;
  public boolean plainText;
  public @Nullable String charset;
  public @Nullable String url;
  public @Nullable LocalDate givenPublishedOn;

  @Enumerated(EnumType.STRING)
  public PageState state;

  /** Failed readings in a row. */
  public int attempts;

  /** RFC 9457 JSON of the last failure, until the stage succeeds. */
  public @Nullable String problem;

  /** Version of the reader that read the page, or gave it up. */
  public @Nullable String readerVersion;

  public @Nullable String gazetteerVersion;

  /** Database time; the catalogue's {@code fetchedAt}. */
  public Instant storedAt;

  public @Nullable Instant readAt;
  public @Nullable Instant deliveredAt;

  /** Also the ETag; a late write of a replica that was thought dead fails on it. */
  @Version public int version;

  Page toPage(byte[] bytes) {
    return new Page(bytes, url, charset, givenPublishedOn, plainText);
  }

  void read(Reading reading, Instant now) {
    state = PageState.READ;
    attempts = 0;
    problem = null;
    readerVersion = reading.readerVersion();
    gazetteerVersion = reading.gazetteerVersion();
    readAt = now;
    deliveredAt = null;
  }

  void readAgain() {
    state = PageState.STORED;
    attempts = 0;
    problem = null;
  }

  /** The catalogue has its reading. */
  public void delivered(Instant now) {
    state = PageState.DELIVERED;
    problem = null;
    deliveredAt = now;
  }

  /** Parks it. */
  public void fail(String problem) {
    state = PageState.FAILED;
    this.problem = problem;
  }
}
