package org.caunoi.report.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.caunoi.report.catalog.FakeCatalogue.basic;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.caunoi.report.Surroundings;
import org.caunoi.report.TestDatabase;
import org.caunoi.report.archive.Drafts;
import org.caunoi.report.archive.Redrafting;
import org.caunoi.report.brief.Period;
import org.caunoi.report.catalog.FakeCatalogue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mail of released briefs, against a mail server with every trouble there is (F41). */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
@QuarkusTestResource(value = MailSurroundings.class, restrictToAnnotatedClass = true)
class PostmanTest {
  private static final Period SEPTEMBER = Period.of(YearMonth.of(2023, 9));

  FakeCatalogue catalogue;
  TroubledMailServer server;
  @Inject Drafts drafts;
  @Inject Redrafting redrafting;
  @Inject Postman postman;
  @Inject Outbox outbox;
  @Inject DeliveryGauges gauges;
  @Inject MeterRegistry metrics;
  @Inject TestDatabase database;

  @BeforeEach
  void startWithOneDraft() {
    database.clear();
    server.reset();
    catalogue.hold("CONFIRMED");
    drafts.open(SEPTEMBER);
    redrafting.redraft(SEPTEMBER);
  }

  @Test
  void sendsEachRecipientAMessageOfTheirOwnOnceAndOnlyOnRelease() throws Exception {
    mail("lanhdao@example.vn", "vanphong@example.vn");
    String id = id();
    step("officer", id, "review");
    postman.deliver();
    assertThat(server.received()).isEmpty();

    step("approver", id, "release");
    postman.deliver();
    postman.deliver();

    assertThat(server.received())
        .extracting(TroubledMailServer.Received::recipients)
        .containsExactlyInAnyOrder(List.of("lanhdao@example.vn"), List.of("vanphong@example.vn"));
    MimeMessage message = message(0);
    assertThat(message.getSubject()).startsWith("BÁO CÁO - ").contains("tháng 9");
    assertThat(message.getFrom()[0]).hasToString("baocao@example.vn");
    assertThat(message.getHeader("Message-ID")).hasSize(1);
    MimeMultipart parts = (MimeMultipart) message.getContent();
    assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("brief-2023-09-vi-released.pdf");
    assertThat(parts.getBodyPart(1).getInputStream().readAllBytes())
        .isEqualTo(as("viewer").get("/api/v1/briefs/" + id + "/document").asByteArray());
    deliveries(id)
        .body("mailOn", equalTo(true))
        .body("items.state", contains("ACCEPTED", "ACCEPTED"))
        .body("items.attempts", contains(1, 1));
  }

  @Test
  void letsNoAddressDelayAnother() {
    mail(
        "ban@example.vn",
        "gone@example.vn",
        "busy@example.vn",
        "hang@example.vn",
        "cut@example.vn");
    String id = release();
    postman.deliver();

    deliveries(id)
        .body(
            "items.recipient",
            contains(
                "ban@example.vn",
                "busy@example.vn",
                "cut@example.vn",
                "gone@example.vn",
                "hang@example.vn"))
        .body("items.state", contains("ACCEPTED", "QUEUED", "UNKNOWN", "FAILED", "UNKNOWN"))
        .body("items[1].answer", startsWith("recipient address not accepted: 421"))
        .body("items[3].answer", startsWith("recipient address not accepted: 550"))
        .body("items[4].answer", startsWith("no answer within"));

    server.recover();
    due();
    postman.deliver();
    deliveries(id)
        .body("items.state", contains("ACCEPTED", "ACCEPTED", "UNKNOWN", "FAILED", "UNKNOWN"))
        .body("items.attempts", contains(1, 2, 1, 1, 1));
    assertThat(server.received()).hasSize(4);
  }

  @Test
  void waitsLongerAfterEachFailureAndGivesUpInTheEnd() {
    mail("busy@example.vn");
    String id = release();
    postman.deliver();
    assertThat(database.count("select count(*) from delivery where next_at > now()")).isOne();
    postman.deliver();
    deliveries(id).body("items[0].attempts", equalTo(1));

    database.execute("update delivery set queued_at = now() - interval '4 days'");
    due();
    postman.deliver();
    deliveries(id).body("items[0].state", equalTo("FAILED"));
  }

  @Test
  void sendsToOnePersonAgainUnderTheSameMessageId() throws Exception {
    mail("hang@example.vn", "ban@example.vn");
    String id = release();
    postman.deliver();
    String delivery = deliveries(id).extract().path("items[0].id");
    String path = "/api/v1/briefs/" + id + "/deliveries/" + delivery;
    as("viewer").post(path + "/resend").then().statusCode(403);
    as("officer").post(path + "/resend").then().statusCode(202).body("state", equalTo("QUEUED"));
    as("officer").post(path + "/resend").then().statusCode(409);
    postman.deliver();

    assertThat(server.received()).hasSize(3);
    assertThat(message(2).getMessageID())
        .isEqualTo(deliveries(id).extract().<String>path("items[0].messageId"))
        .isIn(message(0).getMessageID(), message(1).getMessageID());
    as("officer")
        .get(path + "/events")
        .then()
        .body("items.what", contains("QUEUED", "ACCEPTED", "QUEUED", "ACCEPTED"))
        .body("items[2].who", equalTo("officer"));
  }

  @Test
  void letsAPersonSayThatAnUnclearMessageArrived() {
    mail("hang@example.vn", "ban@example.vn");
    String id = release();
    postman.deliver();
    gauges.watch();
    assertThat(unknown()).isEqualTo(1);
    String path = "/api/v1/briefs/" + id + "/deliveries/";
    String clear = deliveries(id).extract().path("items[0].id");
    String unclear = deliveries(id).extract().path("items[1].id");
    as("officer").post(path + clear + "/arrived").then().statusCode(409);
    as("viewer").post(path + unclear + "/arrived").then().statusCode(403);
    as("officer")
        .post(path + unclear + "/arrived")
        .then()
        .statusCode(200)
        .body("state", equalTo("ACCEPTED"));
    gauges.watch();
    assertThat(unknown()).isZero();
    assertThat(server.received()).hasSize(2);
  }

  private double unknown() {
    return metrics.get("caunoi.report.deliveries").tag("state", "UNKNOWN").gauge().value();
  }

  @Test
  void sendsToSomebodyElseLater() {
    String id = release();
    deliveries(id).body("items", empty());
    String path = "/api/v1/briefs/" + id + "/deliveries";
    String body = "{\"recipient\":\"khac@example.vn\"}";
    json("officer", body).post(path).then().statusCode(403);
    json("approver", body).post(path).then().statusCode(201);
    json("approver", body).post(path).then().statusCode(409);
    postman.deliver();
    assertThat(server.received()).hasSize(1);
  }

  @Test
  void sendsNothingOfADraft() {
    json("approver", "{\"recipient\":\"khac@example.vn\"}")
        .post("/api/v1/briefs/" + id() + "/deliveries")
        .then()
        .statusCode(409);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a@example.vn\\r\\nBcc: x@example.vn",
        "a@example.vn, x@example.vn",
        "<a@example.vn>",
        "a@exa mple.vn",
        "a",
        ""
      })
  void takesNothingForAnAddressThatIsNone(String recipient) {
    json("approver", "{\"recipient\":\"" + recipient + "\"}")
        .post("/api/v1/briefs/" + release() + "/deliveries")
        .then()
        .statusCode(400);
    assertThat(database.count("select count(*) from delivery")).isZero();
  }

  @Test
  void sendsALinkWhereTheDocumentIsTooLarge() throws Exception {
    mail("ban@example.vn");
    String id = release();
    database.execute("alter table document disable trigger document_unalterable");
    database.execute(
        "update document set bytes = bytes || repeat('x', 1200000)::bytea where sha256 ="
            + " (select document_sha256 from brief where id = '"
            + id
            + "')");
    database.execute("alter table document enable trigger document_unalterable");
    postman.deliver();

    assertThat((String) message(0).getContent())
        .contains("https://baocao.example.vn/api/v1/briefs/" + id + "/document");
  }

  @Test
  void takesOverOnceWhatAReplicaDidNotFinish() {
    mail("ban@example.vn");
    String id = release();
    assertThat(outbox.claim()).isPresent();
    assertThat(outbox.claim()).isEmpty();
    lose();
    assertThat(outbox.claim()).isPresent();
    lose();
    postman.deliver();

    deliveries(id)
        .body("items[0].state", equalTo("UNKNOWN"))
        .body("items[0].answer", equalTo("the service ended twice while sending this message"));
    assertThat(server.received()).isEmpty();
  }

  @Test
  void doesNotHearAReplicaWhoseLeaseHasPassedToAnother() {
    mail("ban@example.vn");
    String id = release();
    Parcel late = outbox.claim().orElseThrow();
    lose();
    Parcel present = outbox.claim().orElseThrow();
    outbox.settle(late, new Outcome(Outcome.Kind.FAILED, "late"));
    deliveries(id).body("items[0].state", equalTo("QUEUED"));
    outbox.settle(present, Outcome.accepted());
    deliveries(id).body("items[0].state", equalTo("ACCEPTED"));
  }

  @Test
  void forgetsTheMessagesOfAReleaseThatFails() {
    mail("ban@example.vn");
    String id = id();
    step("officer", id, "review");
    database.execute(
        "alter table delivery add constraint full_disk check (recipient <> 'ban@example.vn')");
    try {
      as("approver")
          .header("If-Match", etag(id))
          .post("/api/v1/briefs/" + id + "/release")
          .then()
          .statusCode(500);
    } finally {
      database.execute("alter table delivery drop constraint full_disk");
    }
    as("viewer").get("/api/v1/briefs/" + id).then().body("state", equalTo("REVIEWED"));
    assertThat(database.count("select count(*) from delivery")).isZero();
    step("approver", id, "release");
    deliveries(id).body("items", hasSize(1));
  }

  @Test
  void showsTheLedgerToOfficersOnly() {
    String path = "/api/v1/briefs/" + id() + "/deliveries";
    as("viewer").get(path).then().statusCode(403);
    as("officer").get(path).then().statusCode(200);
    as("officer").get("/api/v1/briefs/" + UUID.randomUUID() + "/deliveries").then().statusCode(404);
  }

  private void mail(String... addresses) {
    String to = "\"" + String.join("\",\"", addresses) + "\"";
    json(
            "administrator",
            "{\"mail\":[{\"kind\":\"MONTHLY\",\"language\":\"vi\",\"to\":[" + to + "]}]}")
        .header("If-Match", "\"0\"")
        .put("/api/v1/settings")
        .then()
        .statusCode(200);
  }

  private String release() {
    String id = id();
    step("officer", id, "review");
    step("approver", id, "release");
    return id;
  }

  private void due() {
    database.execute("update delivery set next_at = now()");
  }

  private void lose() {
    database.execute("update delivery set leased_until = now() - interval '1 second'");
  }

  private MimeMessage message(int index) throws Exception {
    byte[] text = server.received().get(index).text().getBytes(StandardCharsets.ISO_8859_1);
    return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(text));
  }

  private static ValidatableResponse deliveries(String id) {
    return as("officer").get("/api/v1/briefs/" + id + "/deliveries").then().statusCode(200);
  }

  private static String id() {
    return as("viewer").get("/api/v1/briefs?language=vi").path("items[0].id");
  }

  private static String etag(String id) {
    return as("viewer").get("/api/v1/briefs/" + id).header("ETag");
  }

  private static void step(String user, String id, String step) {
    as(user)
        .header("If-Match", etag(id))
        .post("/api/v1/briefs/" + id + "/" + step)
        .then()
        .statusCode(200);
  }

  private static RequestSpecification as(String user) {
    return given().header("Authorization", basic(user));
  }

  private static RequestSpecification json(String user, String body) {
    return as(user).contentType(ContentType.JSON).body(body);
  }
}
