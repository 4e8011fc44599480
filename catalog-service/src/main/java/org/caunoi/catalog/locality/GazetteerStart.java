package org.caunoi.catalog.locality;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Imports the delivered gazetteer at start; the service is ready once it is there. */
@Readiness
@ApplicationScoped
public class GazetteerStart implements HealthCheck {
  private final GazetteerImport gazetteer;
  private final Office office;
  private volatile boolean loaded;

  GazetteerStart(GazetteerImport gazetteer, Office office) {
    this.gazetteer = gazetteer;
    this.office = office;
  }

  void start(@Observes StartupEvent started) {
    gazetteer.run(GazetteerFile.delivered());
    office.localities();
    loaded = true;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("gazetteer").status(loaded).build();
  }
}
