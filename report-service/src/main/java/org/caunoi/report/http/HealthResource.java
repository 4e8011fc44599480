package org.caunoi.report.http;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/** Up or down, for anyone; details are on the management port. */
@Path("/health")
@PermitAll
class HealthResource {
  private static final Logger LOG = Logger.getLogger(HealthResource.class);
  private static final int SECONDS = 2;

  private final DataSource database;

  HealthResource(DataSource database) {
    this.database = database;
  }

  @GET
  public Response health() {
    boolean up = databaseAnswers();
    return Response.status(up ? 200 : 503).entity(new Health(up ? "UP" : "DOWN")).build();
  }

  private boolean databaseAnswers() {
    try (Connection connection = database.getConnection()) {
      return connection.isValid(SECONDS);
    } catch (SQLException e) {
      LOG.warnf("the database does not answer: %s", e.getMessage());
      return false;
    }
  }

  /** The answer. */
  public record Health(String status) {}
}
