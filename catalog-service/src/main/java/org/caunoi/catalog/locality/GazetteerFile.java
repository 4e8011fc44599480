package org.caunoi.catalog.locality;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The gazetteer as it is delivered with the service: a JSON object per line, sorted by id.
 *
 * @param sha256 of the bytes, hex
 */
record GazetteerFile(List<String> lines, String sha256) {
  private static final String PATH = "/gazetteer/localities.ndjson";

  static GazetteerFile delivered() {
    try (InputStream in = GazetteerFile.class.getResourceAsStream(PATH)) {
      if (in == null) {
        throw new IllegalStateException(PATH + " is not on the class path");
      }
      return of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static GazetteerFile of(byte[] bytes) {
    List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
    return new GazetteerFile(lines, new ContentHash().add(bytes).hex());
  }
}
