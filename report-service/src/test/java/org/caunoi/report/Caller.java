package org.caunoi.report;

import static io.restassured.RestAssured.given;
import static org.caunoi.report.catalog.FakeCatalogue.basic;

import io.restassured.specification.RequestSpecification;

/** Requests by the users of the office. */
public final class Caller {
  private Caller() {}

  /** A request by a user, with the password that the catalogue knows. */
  public static RequestSpecification as(String user) {
    return given().header("Authorization", basic(user));
  }
}
