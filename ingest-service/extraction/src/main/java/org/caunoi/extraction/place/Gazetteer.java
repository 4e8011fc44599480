package org.caunoi.extraction.place;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The localities of the world with their names, as the catalogue serves them. Immutable. */
public final class Gazetteer {

  private final String version;
  private final Map<String, Locality> byId;

  private Gazetteer(String version, Map<String, Locality> byId) {
    this.version = version;
    this.byId = byId;
  }

  /**
   * Reads NDJSON, a locality a line.
   *
   * @throws IOException if the source fails or a line is not a locality
   */
  public static Gazetteer read(Reader ndjson) throws IOException {
    var text = new StringWriter();
    ndjson.transferTo(text);
    var mapper = new ObjectMapper();
    var byId = new LinkedHashMap<String, Locality>();
    for (var line : text.toString().split("\n")) {
      if (!line.isBlank()) {
        var locality = mapper.readValue(line, Locality.class);
        byId.put(locality.id(), locality);
      }
    }
    return new Gazetteer(sha256(text.toString()), byId);
  }

  /** SHA-256 of the content, hexadecimal. */
  public String version() {
    return version;
  }

  /** All localities in the order of the file. */
  public Collection<Locality> localities() {
    return List.copyOf(new ArrayList<>(byId.values()));
  }

  /** The locality of an id, or null. */
  public @Nullable Locality find(@Nullable String id) {
    return id == null ? null : byId.get(id);
  }

  private static String sha256(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
