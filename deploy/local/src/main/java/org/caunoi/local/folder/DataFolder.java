package org.caunoi.local.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.caunoi.local.LaunchException;

/**
 * Where everything of one local run is kept.
 *
 * @param root the folder itself, absolute
 */
public record DataFolder(Path root) {

  /**
   * Makes what is missing, readable by its owner only.
   *
   * @throws LaunchException when the folder cannot be made or written
   */
  public static DataFolder open(Path root) throws LaunchException {
    DataFolder folder = new DataFolder(root);
    try {
      PrivateFiles.folder(root);
      PrivateFiles.folder(folder.secrets());
      PrivateFiles.folder(folder.state());
      PrivateFiles.folder(folder.logs());
      PrivateFiles.folder(folder.briefs());
    } catch (IOException | UnsupportedOperationException e) {
      throw new LaunchException(
          "The data folder " + root + " cannot be written (" + e + "); choose another with --data",
          e);
    }
    return folder;
  }

  /** The names and passwords of the accounts. */
  public Path credentials() {
    return root.resolve("credentials.json");
  }

  /** Who issues the briefs. */
  public Path office() {
    return root.resolve("office.properties");
  }

  /** Passwords of the database roles and keys of the services, a file each. */
  public Path secrets() {
    return root.resolve("secrets");
  }

  /** What the launcher remembers: processes, whether the samples were read. */
  public Path state() {
    return root.resolve("state");
  }

  /** A log for each process. */
  public Path logs() {
    return root.resolve("logs");
  }

  /** Copies of the briefs. */
  public Path briefs() {
    return root.resolve("briefs");
  }

  /** The database cluster, complete or absent. */
  public Path postgres() {
    return root.resolve("postgres");
  }

  /** The database cluster while it is being made; what a crash leaves here is thrown away. */
  public Path newPostgres() {
    return root.resolve("postgres.new");
  }

  /** The unpacked PostgreSQL programs. */
  public Path postgresPrograms() {
    return root.resolve("postgres-programs");
  }

  /** The log of one process. */
  public Path log(String process) {
    return logs().resolve(process + ".log");
  }

  /** A secret that is made at its first use and kept. */
  public Path secret(String name, Supplier<String> maker) throws IOException {
    Path file = secrets().resolve(name);
    if (!Files.exists(file)) {
      PrivateFiles.write(file, maker.get());
    }
    return file;
  }
}
