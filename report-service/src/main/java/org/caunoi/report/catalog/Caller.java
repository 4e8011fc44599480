package org.caunoi.report.catalog;

import static org.caunoi.report.catalog.Lists.orEmpty;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** Who is calling, as the catalogue knows them. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Caller(String user, List<String> roles) {
  /** Roles are never null. */
  public Caller {
    roles = orEmpty(roles);
  }
}
