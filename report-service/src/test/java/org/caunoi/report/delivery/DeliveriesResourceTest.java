package org.caunoi.report.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caunoi.report.Caller.as;
import static org.caunoi.report.delivery.MailDesk.deliveries;
import static org.caunoi.report.delivery.MailDesk.json;
import static org.caunoi.report.delivery.MailDesk.mail;
import static org.caunoi.report.delivery.MailDesk.release;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.YearMonth;
import java.util.UUID;
import org.caunoi.report.Surroundings;
import org.caunoi.report.TestDatabase;
import org.caunoi.report.archive.BriefCalls;
import org.caunoi.report.archive.Drafts;
import org.caunoi.report.archive.Redrafting;
import org.caunoi.report.brief.Period;
import org.caunoi.report.catalog.FakeCatalogue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What people do with the messages of a brief: send to somebody else, again, or call it settled.
 */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
@WithTestResource(MailSurroundings.class)
class DeliveriesResourceTest {
  private static final Period SEPTEMBER = Period.of(YearMonth.of(2023, 9));

  FakeCatalogue catalogue;
  TroubledMailServer server;
  @Inject Drafts drafts;
  @Inject Redrafting redrafting;
  @Inject Postman postman;
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
    assertThat(messageId(2))
        .isEqualTo(deliveries(id).extract().<String>path("items[0].messageId"))
        .isIn(messageId(0), messageId(1));
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

  @Test
  void sendsToSomebodyElseLater() {
    String id = release();
    deliveries(id).body("items", empty());
    String path = "/api/v1/briefs/" + id + "/deliveries";
    String body = "{\"recipient\":\"khac@example.vn\"}";
    json("officer", body).post(path).then().statusCode(403);
    json("approver", body)
        .post(path)
        .then()
        .statusCode(201)
        .header("Location", endsWith("/events"));
    json("approver", body).post(path).then().statusCode(409);
    postman.deliver();
    assertThat(server.received()).hasSize(1);
  }

  @Test
  void sendsNothingOfADraft() {
    json("approver", "{\"recipient\":\"khac@example.vn\"}")
        .post("/api/v1/briefs/" + BriefCalls.id("vi") + "/deliveries")
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
  void showsTheLedgerToOfficersOnly() {
    String path = "/api/v1/briefs/" + BriefCalls.id("vi") + "/deliveries";
    as("viewer").get(path).then().statusCode(403);
    as("officer").get(path).then().statusCode(200);
    as("officer").get("/api/v1/briefs/" + UUID.randomUUID() + "/deliveries").then().statusCode(404);
  }

  private String messageId(int index) throws MessagingException {
    return server.received().get(index).message().getMessageID();
  }

  private double unknown() {
    return metrics.get("caunoi.report.deliveries").tag("state", "UNKNOWN").gauge().value();
  }
}
