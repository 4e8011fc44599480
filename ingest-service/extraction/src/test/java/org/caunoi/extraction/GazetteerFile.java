package org.caunoi.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.caunoi.extraction.place.Gazetteer;

/** The gazetteer that the catalogue ships, read once for all tests. */
public final class GazetteerFile {

  public static final Path PATH =
      Path.of("../../catalog-service/src/main/resources/gazetteer/localities.ndjson");

  public static final Gazetteer GAZETTEER = read();

  private GazetteerFile() {}

  private static Gazetteer read() {
    try (var reader = Files.newBufferedReader(PATH)) {
      return Gazetteer.read(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
