package org.caunoi.catalog.audit;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.Arc;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * Tells the database who acts, on each connection that is taken from the pool: what is written
 * through it is audited in that name, whatever code writes it. What no request makes is the
 * system's.
 */
@Singleton
class ActorOnConnections implements AgroalPoolInterceptor {

  private static final String TELL =
      """
      select set_config('caunoi.actor', ?, false), set_config('caunoi.role', ?, false),
             set_config('caunoi.request_id', ?, false)
      """;

  private final Actor actor;

  ActorOnConnections(Actor actor) {
    this.actor = actor;
  }

  @Override
  public void onConnectionAcquire(Connection connection) {
    boolean asked = Arc.container().requestContext().isActive();
    try (PreparedStatement tell = connection.prepareStatement(TELL)) {
      tell.setString(1, asked ? actor.name() : "");
      tell.setString(2, asked ? actor.role() : "");
      tell.setString(3, asked ? actor.requestId() : "");
      tell.execute();
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot tell the database who acts", e);
    }
  }
}
