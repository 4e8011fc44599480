package org.caunoi.catalog.user;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.caunoi.catalog.Caller;
import org.junit.jupiter.api.Test;

/**
 * Every route with every sort of caller, against authorisation-matrix.txt. The routes come from the
 * code by way of the OpenAPI document; one that has no row there fails.
 */
@QuarkusTest
class AuthorisationMatrixTest {
  private static final List<String> PEOPLE =
      List.of("viewer", "officer", "approver", "administrator");
  private static final String ID = "00000000-0000-7000-8000-000000000000";

  private record Row(String lowest, String services, String route) {

    boolean allows(String caller) {
      if (lowest.equals("ANYBODY")) {
        return true;
      }
      int rank = PEOPLE.indexOf(caller);
      return rank < 0
          ? List.of(services.split(" ")).contains(caller)
          : !lowest.equals("NOBODY") && rank >= PEOPLE.indexOf(lowest.toLowerCase());
    }
  }

  @Test
  void knowsEveryRoute() throws IOException {
    List<String> known = rows().stream().map(Row::route).toList();
    assertThat(known).doesNotHaveDuplicates();
    assertThat(routes())
        .as(
            "routes without a row; add for each to src/test/resources/authorisation-matrix.txt%n%s",
            rowsFor(routes(), known))
        .isSubsetOf(known);
    assertThat(known).as("rows without a route; delete them").isSubsetOf(routes());
  }

  /** What to add to the table for these routes; the roles are to be thought about. */
  private static String rowsFor(Collection<String> routes, List<String> known) {
    return routes.stream()
        .filter(route -> !known.contains(route))
        .map(route -> "%-9s |               | %s".formatted(lowest(route), route))
        .collect(Collectors.joining("\n"));
  }

  private static String lowest(String route) {
    return route.startsWith("GET ") ? "VIEWER" : "OFFICER";
  }

  @Test
  void letsNobodyElseIn() throws IOException {
    SoftAssertions softly = new SoftAssertions();
    for (Row row : rows()) {
      softly
          .assertThat(status(row, given()))
          .as("anonymous " + row.route())
          .satisfies(
              status -> assertThat(status == 401).isEqualTo(!row.lowest().equals("ANYBODY")));
      for (String person : PEOPLE) {
        check(softly, row, person, Caller.as(person));
      }
      check(softly, row, "INGEST", Caller.asIngest());
      check(softly, row, "REPORT", Caller.asReport());
    }
    softly.assertAll();
  }

  private static void check(
      SoftAssertions softly, Row row, String caller, RequestSpecification request) {
    int status = status(row, request);
    softly.assertThat(status).as(caller + " " + row.route()).isNotEqualTo(401).isLessThan(500);
    softly.assertThat(status != 403).as(caller + " " + row.route()).isEqualTo(row.allows(caller));
  }

  /** With an empty body: who is allowed gets some other answer, and nothing changes. */
  private static int status(Row row, RequestSpecification request) {
    String[] route = row.route().split(" ");
    if (!route[0].equals("GET")) {
      request.contentType(mediaType(route)).body("{}".getBytes(StandardCharsets.UTF_8));
    }
    return request.request(route[0], route[1].replaceAll("\\{[^}]+}", ID)).statusCode();
  }

  private static String mediaType(String[] route) {
    if (route[0].equals("PATCH")) {
      return "application/merge-patch+json";
    }
    return route[1].endsWith("/file") ? "application/pdf" : "application/json";
  }

  private static TreeSet<String> routes() {
    Map<String, Map<String, Object>> paths =
        given().get("/openapi.json").then().extract().path("paths");
    var routes = new TreeSet<String>();
    paths.forEach(
        (path, item) -> {
          String base = item.containsKey("servers") ? "" : "/api/v1";
          item.keySet().stream()
              .filter(method -> !method.equals("servers"))
              .forEach(method -> routes.add(method.toUpperCase() + " " + base + path));
        });
    return routes;
  }

  private static List<Row> rows() throws IOException {
    try (InputStream in =
        AuthorisationMatrixTest.class.getResourceAsStream("/authorisation-matrix.txt")) {
      List<Row> rows = new ArrayList<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\\|"))
          .forEach(
              cells -> rows.add(new Row(cells[0].strip(), cells[1].strip(), cells[2].strip())));
      return rows;
    }
  }
}
