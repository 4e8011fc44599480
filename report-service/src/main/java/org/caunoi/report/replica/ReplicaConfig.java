package org.caunoi.report.replica;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** Which of the replicas this is. */
@ConfigMapping(prefix = "caunoi.report.replica")
public interface ReplicaConfig {
  /** Unique among running replicas, the same after a restart. */
  String name();

  /** For tests of faults: the point at which this process ends as if it were killed. */
  Optional<String> failpoint();
}
