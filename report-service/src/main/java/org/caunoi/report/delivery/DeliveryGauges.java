package org.caunoi.report.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** {@code caunoi_report_deliveries} by state: alarms on FAILED and UNKNOWN, on every replica. */
@ApplicationScoped
class DeliveryGauges {
  private final Ledger ledger;
  private final MeterRegistry metrics;
  private final Map<String, AtomicLong> gauges = new ConcurrentHashMap<>();

  DeliveryGauges(Ledger ledger, MeterRegistry metrics) {
    this.ledger = ledger;
    this.metrics = metrics;
  }

  @Scheduled(
      identity = "count-deliveries",
      every = "1m",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void watch() {
    ledger.count().forEach((state, count) -> gauge(state).set(count));
  }

  private AtomicLong gauge(String state) {
    return gauges.computeIfAbsent(
        state,
        name ->
            metrics.gauge("caunoi.report.deliveries", Tags.of("state", name), new AtomicLong()));
  }
}
