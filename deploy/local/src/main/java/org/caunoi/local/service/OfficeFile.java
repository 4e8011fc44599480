package org.caunoi.local.service;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.caunoi.local.LaunchException;
import org.caunoi.local.folder.DataFolder;

/**
 * {@code office.properties} in the data folder: who issues the briefs. A file, because environment
 * variables lose Vietnamese letters where the locale is not UTF-8; it is the operator's to edit.
 */
public final class OfficeFile {

  private OfficeFile() {}

  /**
   * The file, made with a specimen office on the first start.
   *
   * @throws LaunchException when it cannot be written
   */
  public static Path of(DataFolder folder) throws LaunchException {
    Path file = folder.office();
    try (InputStream specimen = OfficeFile.class.getResourceAsStream("office.properties")) {
      if (!Files.exists(file)) {
        Files.copy(specimen, file);
      }
      return file;
    } catch (IOException e) {
      throw new LaunchException(file + " cannot be written: " + e.getMessage(), e);
    }
  }
}
