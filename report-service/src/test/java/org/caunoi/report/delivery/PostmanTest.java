package org.caunoi.report.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caunoi.report.Caller.as;
import static org.caunoi.report.delivery.MailDesk.deliveries;
import static org.caunoi.report.delivery.MailDesk.mail;
import static org.caunoi.report.delivery.MailDesk.release;
import static org.caunoi.report.delivery.MailDesk.step;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.YearMonth;
import java.util.List;
import org.caunoi.report.Surroundings;
import org.caunoi.report.TestDatabase;
import org.caunoi.report.archive.BriefCalls;
import org.caunoi.report.archive.Drafts;
import org.caunoi.report.archive.Redrafting;
import org.caunoi.report.brief.Period;
import org.caunoi.report.catalog.FakeCatalogue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mail of released briefs, against a mail server with every trouble there is. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
@WithTestResource(MailSurroundings.class)
class PostmanTest {
  private static final Period SEPTEMBER = Period.of(YearMonth.of(2023, 9));

  FakeCatalogue catalogue;
  TroubledMailServer server;
  @Inject Drafts drafts;
  @Inject Redrafting redrafting;
  @Inject Postman postman;
  @Inject Outbox outbox;
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
    String id = BriefCalls.id("vi");
    step("officer", id, "review");
    postman.deliver();
    assertThat(server.received()).isEmpty();

    step("approver", id, "release");
    postman.deliver();
    postman.deliver();

    assertThat(server.received())
        .extracting(TroubledMailServer.Received::recipients)
        .containsExactlyInAnyOrder(List.of("lanhdao@example.vn"), List.of("vanphong@example.vn"));
    MimeMessage message = server.received().get(0).message();
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

    assertThat((String) server.received().get(0).message().getContent())
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
    String id = BriefCalls.id("vi");
    step("officer", id, "review");
    database.execute(
        "alter table delivery add constraint full_disk check (recipient <> 'ban@example.vn')");
    try {
      as("approver")
          .header("If-Match", BriefCalls.etag(id))
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

  private void due() {
    database.execute("update delivery set next_at = now()");
  }

  private void lose() {
    database.execute("update delivery set leased_until = now() - interval '1 second'");
  }
}
