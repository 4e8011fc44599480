package org.caunoi.catalog.fact;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.caunoi.catalog.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filter of every list of what the register holds, with its page. */
public class ScopeFilter extends PageRequest {

  @QueryParam("scope")
  @DefaultValue("office")
  @Parameter(description = "`office`: those of the office, its units and predecessors; `all`.")
  Scope scope;

  /** Whether only what is the office's is asked for. */
  public boolean isOurs() {
    return scope == Scope.office;
  }
}
