package org.caunoi.catalog.locality;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The gazetteer as other services read it: a JSON object per line, sorted by id. The present
 * content (4.3 MB) stays in memory; a look at its version tells whether another replica has changed
 * it.
 */
@ApplicationScoped
public class GazetteerDocument {

  /**
   * One state of the gazetteer.
   *
   * @param version SHA-256 of the bytes, hex
   */
  public record Content(String version, byte[] bytes) {

    public void writeTo(OutputStream out) throws IOException {
      out.write(bytes);
    }
  }

  private static final String VERSION = "select version from gazetteer";

  // One statement sees one state, so version and lines agree.
  private static final String LINES =
      """
      select coalesce(changed_line, file_line), (select version from gazetteer)
      from locality where not withdrawn order by id
      """;

  private final DataSource database;
  private volatile @Nullable Content last;

  GazetteerDocument(DataSource database) {
    this.database = database;
  }

  /** The version of what is served now; empty before the first import. */
  public Optional<String> version() {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(VERSION)) {
      return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
    } catch (SQLException e) {
      throw new IllegalStateException("The gazetteer's version could not be read", e);
    }
  }

  /** The present content. */
  public Content read() {
    Content content = last;
    if (content == null || !version().equals(Optional.of(content.version()))) {
      content = QuarkusTransaction.requiringNew().call(this::load);
      last = content;
    }
    return content;
  }

  private Content load() {
    String version = "";
    var bytes = new ByteArrayOutputStream();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.setFetchSize(1_000);
      try (ResultSet rows = statement.executeQuery(LINES)) {
        while (rows.next()) {
          bytes.writeBytes((rows.getString(1) + "\n").getBytes(StandardCharsets.UTF_8));
          version = rows.getString(2);
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The gazetteer could not be read", e);
    }
    return new Content(version, bytes.toByteArray());
  }
}
