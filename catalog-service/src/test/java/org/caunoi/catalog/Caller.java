package org.caunoi.catalog;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import org.caunoi.catalog.database.EmbeddedPostgres;

/** Requests of the accounts and services that {@link EmbeddedPostgres} knows. */
public final class Caller {

  private Caller() {}

  /** The account of this name: viewer, officer, approver or administrator. */
  public static RequestSpecification as(String account) {
    return given().auth().preemptive().basic(account, EmbeddedPostgres.PASSWORD);
  }

  public static RequestSpecification asIngest() {
    return given().header("X-API-Key", EmbeddedPostgres.INGEST_KEY);
  }

  public static RequestSpecification asReport() {
    return given().header("X-API-Key", EmbeddedPostgres.REPORT_KEY);
  }
}
