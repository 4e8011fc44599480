package org.caunoi.ingest.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import org.caunoi.extraction.place.Gazetteer;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Tells whether there is a gazetteer; without one pages are still taken in, so it is never down.
 */
@Readiness
@ApplicationScoped
class GazetteerHealthCheck implements HealthCheck {

  private final CurrentGazetteer gazetteer;

  GazetteerHealthCheck(CurrentGazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("gazetteer")
        .up()
        .withData("version", gazetteer.get().map(Gazetteer::version).orElse("none"))
        .build();
  }
}
