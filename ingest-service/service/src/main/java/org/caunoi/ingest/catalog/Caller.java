package org.caunoi.ingest.catalog;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Set;

/** Who calls, as the catalogue's {@code GET /api/v1/me} tells it. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Caller(String user, Set<String> roles) {}
