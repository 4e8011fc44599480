package org.caunoi.catalog.user;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.caunoi.catalog.Caller;
import org.caunoi.catalog.database.EmbeddedPostgres;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PasswordCheckTest {
  @Inject PasswordCheck passwords;
  @Inject Accounts accounts;

  @Test
  void knowsTheRole() {
    assertThat(passwords.roleOf("officer", EmbeddedPostgres.PASSWORD.toCharArray()))
        .contains(Roles.OFFICER);
  }

  @Test
  void keepsOnlyAHash() {
    assertThat(accounts.findById("officer").passwordHash)
        .startsWith("$2a$")
        .doesNotContain(EmbeddedPostgres.PASSWORD);
  }

  @Test
  void refusesAWrongPasswordAlsoRightAfterTheRightOne() {
    passwords.roleOf("viewer", EmbeddedPostgres.PASSWORD.toCharArray());
    assertThat(passwords.roleOf("viewer", "wrong".toCharArray())).isEmpty();
    assertThat(passwords.roleOf("nobody", EmbeddedPostgres.PASSWORD.toCharArray())).isEmpty();
  }

  @Test
  void slowsGuessingDownButLocksNobodyOut() {
    Caller.as("approver").get("/api/v1/me").then().statusCode(200);
    for (int i = 0; i < 8; i++) {
      given().auth().preemptive().basic("approver", "guess" + i).get("/api/v1/me");
    }
    given()
        .auth()
        .preemptive()
        .basic("approver", "another guess")
        .get("/api/v1/me")
        .then()
        .statusCode(429)
        .contentType("application/problem+json")
        .header("Retry-After", notNullValue())
        .body("type", endsWith("/too-many-requests"));
    Caller.as("approver").get("/api/v1/me").then().statusCode(200);
  }
}
