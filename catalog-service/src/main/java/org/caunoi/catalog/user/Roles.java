package org.caunoi.catalog.user;

import java.util.List;

/** The names of the roles. Each role of a person includes the ones before it. */
public final class Roles {
  public static final String VIEWER = "VIEWER";
  public static final String OFFICER = "OFFICER";
  public static final String APPROVER = "APPROVER";
  public static final String ADMINISTRATOR = "ADMINISTRATOR";

  /** The ingest-service: reads the gazetteer, delivers readings; nothing else. */
  public static final String SERVICE_INGEST = "SERVICE_INGEST";

  /** The report-service: reads facts, also unreviewed ones; nothing else. */
  public static final String SERVICE_REPORT = "SERVICE_REPORT";

  private static final List<String> ORDER = List.of(VIEWER, OFFICER, APPROVER, ADMINISTRATOR);

  private Roles() {}

  /**
   * The role and all that it includes, lowest first.
   *
   * @throws IllegalArgumentException for a name that is no role of a person
   */
  public static List<String> includedIn(String role) {
    int rank = ORDER.indexOf(role);
    if (rank < 0) {
      throw new IllegalArgumentException("No role " + role + "; there are " + ORDER);
    }
    return ORDER.subList(0, rank + 1);
  }
}
