package org.caunoi.catalog.audit;

import jakarta.enterprise.context.RequestScoped;

/** Who makes the running request, as its changes are audited; empty until it is known. */
@RequestScoped
public class Actor {

  private String name = "";
  private String role = "";
  private String requestId = "";

  void is(String name, String role, String requestId) {
    this.name = name;
    this.role = role;
    this.requestId = requestId;
  }

  String name() {
    return name;
  }

  String role() {
    return role;
  }

  String requestId() {
    return requestId;
  }

  /** Whether a person makes the request. */
  boolean isPerson() {
    return !role.isEmpty() && !role.startsWith("SERVICE_");
  }
}
