package org.caunoi.catalog.typing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caunoi.catalog.typing.Desk.read;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.caunoi.catalog.Caller;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RepeatedRequestTest {

  @Inject DataSource database;

  private static Response post(String user, String key, String things, String body) {
    return Caller.as(user)
        .contentType("application/json")
        .header("Idempotency-Key", key)
        .body(body)
        .post("/api/v1/" + things);
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }

  @Test
  void theSameRequestIsAnsweredAsBefore() {
    String key = key();
    String body = TypingTest.visit("es-vigo", "2020-01-02");
    Response first = post("officer", key, "activities", body);
    Response second = post("officer", key, "activities", body);
    first.then().statusCode(201);
    second.then().statusCode(201);
    assertThat(second.asString()).isEqualTo(first.asString());
    assertThat(second.getContentType()).startsWith("application/json");
    assertThat(second.getHeader("ETag")).isEqualTo(first.getHeader("ETag"));
    assertThat(second.getHeader("Location")).isEqualTo(first.getHeader("Location"));
    read("activities?partner=es-vigo").body("items", hasSize(1));
  }

  @Test
  void aKeyBelongsToOneRequestOfOneAccount() {
    String key = key();
    post("officer", key, "activities", TypingTest.visit("es-jaen", "2020-01-02"))
        .then()
        .statusCode(201);
    post("officer", key, "activities", TypingTest.visit("es-jaen", "2020-02-02"))
        .then()
        .statusCode(422)
        .body("type", endsWith("/idempotency-key-reused"));
    post("approver", key, "activities", TypingTest.visit("es-jaen", "2020-02-02"))
        .then()
        .statusCode(201);
    post("officer", "k".repeat(65), "activities", TypingTest.visit("es-jaen", "2020-03-02"))
        .then()
        .statusCode(400);
  }

  @Test
  void aKeyIsForgottenAfterTwoDays() throws SQLException {
    String key = key();
    String body = TypingTest.visit("es-reus", "2020-01-02");
    post("officer", key, "activities", body).then().statusCode(201);
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(
          "update idempotent_request set created_at = created_at - interval '49 hours'"
              + " where key = '"
              + key
              + "'");
    }
    post("officer", key, "activities", body)
        .then()
        .statusCode(409)
        .body("type", endsWith("/likely-duplicate"));
  }

  @Test
  void fiftyAtOnceMakeOneOrganisation() throws Exception {
    String body = "{\"name\": \"Hội Thử nghiệm Cadiz\", \"ofLocalityId\": \"es-cadiz\"}";
    String key = key();
    List<Response> answers = fiftyTimes(() -> post("officer", key, "organisations", body));
    assertThat(answers).extracting(Response::statusCode).containsOnly(201, 409);
    assertThat(ids(answers)).hasSize(1);
    List<Response> others = fiftyTimes(() -> post("officer", key(), "organisations", body));
    assertThat(others).extracting(Response::statusCode).containsOnly(409);
  }

  @Test
  void fiftyAtOnceMakeOneAgreement() throws Exception {
    String body = TypingTest.paper("es-huelva", "SIGNED", "2020-02-03");
    List<Response> answers = fiftyTimes(() -> post("officer", key(), "agreements", body));
    assertThat(answers).extracting(Response::statusCode).containsOnly(201, 409);
    List<String> ids = ids(answers);
    assertThat(ids).hasSize(1);
    read("agreements?partner=es-huelva").body("items.id", contains(ids.get(0)));
  }

  private static List<String> ids(List<Response> answers) {
    return answers.stream()
        .filter(answer -> answer.statusCode() == 201)
        .map(answer -> answer.<String>path("id"))
        .distinct()
        .toList();
  }

  private static List<Response> fiftyTimes(Supplier<Response> request)
      throws InterruptedException, ExecutionException {
    ExecutorService threads = Executors.newFixedThreadPool(50);
    try {
      List<Future<Response>> running = new ArrayList<>();
      for (int i = 0; i < 50; i++) {
        running.add(threads.submit(request::get));
      }
      List<Response> answers = new ArrayList<>();
      for (Future<Response> one : running) {
        answers.add(one.get());
      }
      return answers;
    } finally {
      threads.shutdownNow();
    }
  }
}
