package org.caunoi.local.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.caunoi.local.LaunchException;
import org.caunoi.local.folder.DataFolder;
import org.caunoi.local.folder.RandomText;
import org.caunoi.local.folder.Trees;
import org.caunoi.local.service.ServiceName;

/** The embedded PostgreSQL of a data folder: real, durable, on 127.0.0.1, scram for everybody. */
public final class EmbeddedServer implements AutoCloseable {

  /** Recovery after a crash comes before the first connection. */
  private static final Duration START = Duration.ofSeconds(60);

  private final EmbeddedPostgres server;
  private final Postmaster postmaster;
  private final DataFolder folder;

  private EmbeddedServer(EmbeddedPostgres server, Postmaster postmaster, DataFolder folder) {
    this.server = server;
    this.postmaster = postmaster;
    this.folder = folder;
  }

  /**
   * Frees the clusters of a folder from the server of a killed run.
   *
   * @throws LaunchException when what is left over cannot be removed
   */
  public static void free(DataFolder folder) throws LaunchException {
    try {
      Postmaster.free(folder.newPostgres());
      Postmaster.free(folder.postgres());
    } catch (IOException e) {
      throw new LaunchException("The PostgreSQL of a killed run cannot be removed: " + e, e);
    }
  }

  /**
   * Starts the server, making the cluster on the first start.
   *
   * @param folder holds the cluster
   * @param programs unpacked on the first start
   * @param port on 127.0.0.1
   * @throws LaunchException naming the log, when it does not start
   */
  public static EmbeddedServer start(DataFolder folder, Programs programs, int port)
      throws LaunchException {
    try {
      if (!Files.exists(folder.postgres())) {
        // Made beside its place and moved when complete: no half-made cluster is ever used.
        Trees.delete(folder.newPostgres());
        startIn(folder, folder.newPostgres(), programs, port).close();
        Files.move(folder.newPostgres(), folder.postgres(), StandardCopyOption.ATOMIC_MOVE);
      }
      return startIn(folder, folder.postgres(), programs, port);
    } catch (IOException | RuntimeException e) {
      throw notStarted(folder, e);
    }
  }

  private static EmbeddedServer startIn(
      DataFolder folder, Path cluster, Programs programs, int port) throws IOException {
    Path password = folder.secret("postgres", RandomText::password);
    programs.removeHalfUnpacked();
    EmbeddedPostgres server =
        EmbeddedPostgres.builder()
            .setOverrideWorkingDirectory(programs.folder().toFile())
            .setDataDirectory(cluster)
            .setCleanDataDirectory(false)
            .setRegisterShutdownHook(false)
            .setPGStartupWait(START)
            .setPort(port)
            // These reach initdb, after "-A trust": the later word counts.
            .setLocaleConfig("auth", "scram-sha-256")
            .setLocaleConfig("pwfile", password.toString())
            .setLocaleConfig("locale", "C.UTF-8")
            .setServerConfig("listen_addresses", "127.0.0.1")
            .setServerConfig("unix_socket_directories", "")
            .setServerConfig("max_connections", "100")
            // The library is made for tests and trades durability for speed; here people work.
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .setConnectConfig("password", Files.readString(password).strip())
            .setOutputRedirector(Redirect.appendTo(folder.log("postgresql").toFile()))
            .start();
    Postmaster postmaster =
        Postmaster.of(cluster).orElseThrow(() -> new IOException("PostgreSQL ended at once"));
    return new EmbeddedServer(server, postmaster, folder);
  }

  private static LaunchException notStarted(DataFolder folder, Exception cause) {
    try {
      free(folder);
      // They hold nothing of ours, and a full disk may have left a part of them. (Those that the
      // operator has put elsewhere are not ours to remove.)
      Trees.delete(folder.postgresPrograms());
    } catch (IOException | LaunchException e) {
      cause.addSuppressed(e);
    }
    return new LaunchException(
        "PostgreSQL did not start; see "
            + folder.log("postgresql")
            + " ("
            + cause.getMessage()
            + ")",
        cause);
  }

  /**
   * Makes the databases and roles of the services, as far as they are missing.
   *
   * @throws LaunchException when the server refuses
   */
  public Map<ServiceName, Database> databases() throws LaunchException {
    Map<ServiceName, Database> databases = new EnumMap<>(ServiceName.class);
    try {
      for (ServiceName service : ServiceName.values()) {
        String name = service.database();
        Path password = folder.secret("database-" + name, RandomText::password);
        String url = "jdbc:postgresql://127.0.0.1:%d/%s".formatted(server.getPort(), name);
        Database database = new Database(url, name, password);
        Roles.make(server.getPostgresDatabase(), database, name);
        Roles.prepare(server.getDatabase("postgres", name), name);
        databases.put(service, database);
      }
    } catch (SQLException | IOException e) {
      throw new LaunchException(
          "The databases cannot be made; see "
              + folder.log("postgresql")
              + " ("
              + e.getMessage()
              + ")",
          e);
    }
    return databases;
  }

  /**
   * Goes on while the server runs.
   *
   * @throws LaunchException naming the log, when it has ended
   */
  public void check() throws LaunchException {
    if (!postmaster.isAlive()) {
      throw new LaunchException("PostgreSQL has ended; see " + folder.log("postgresql"));
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
    if (postmaster.isAlive()) {
      // The library gives a shutdown five seconds; a slow disk may need more.
      postmaster.stop();
    }
  }
}
