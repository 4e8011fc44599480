package org.caunoi.ingest.catalog;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** The last good gazetteer, kept for a start while the catalogue is down. */
@Entity
@Table(name = "gazetteer_copy")
class GazetteerCopy {

  static final int ONLY_ID = 1;

  @Id int id = ONLY_ID;
  String version;
  byte[] content;
  Instant pulledAt;

  /** For Hibernate. */
  protected GazetteerCopy() {}

  GazetteerCopy(GazetteerText text, Instant pulledAt) throws IOException {
    this.version = text.version();
    this.content = pack(text.ndjson());
    this.pulledAt = pulledAt;
  }

  GazetteerText text() throws IOException {
    try (var in = new GZIPInputStream(new ByteArrayInputStream(content))) {
      return new GazetteerText(version, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private static byte[] pack(String text) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(packed)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return packed.toByteArray();
  }
}
