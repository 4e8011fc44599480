package org.caunoi.report.delivery;

import io.quarkus.scheduler.Scheduled;
import io.vertx.ext.mail.MailMessage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.caunoi.report.archive.Failure;
import org.caunoi.report.archive.ReleasedBrief;
import org.caunoi.report.archive.ReleasedBriefs;
import org.caunoi.report.replica.Failpoint;
import org.caunoi.report.settings.MailConfig;
import org.jboss.logging.Logger;

/** Carries what is queued, one message after the other; a bad address delays nobody. */
@ApplicationScoped
class Postman {
  private static final Logger LOG = Logger.getLogger(Postman.class);

  private final Outbox outbox;
  private final ReleasedBriefs briefs;
  private final MailServer server;
  private final MailConfig config;
  private final Failpoint failpoint;

  Postman(
      Outbox outbox,
      ReleasedBriefs briefs,
      MailServer server,
      MailConfig config,
      Failpoint failpoint) {
    this.outbox = outbox;
    this.briefs = briefs;
    this.server = server;
    this.config = config;
    this.failpoint = failpoint;
  }

  @Scheduled(
      identity = "deliver",
      every = "${caunoi.report.mail.interval}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void deliver() {
    if (!config.on()) {
      return;
    }
    for (Optional<Parcel> next = outbox.claim(); next.isPresent(); next = outbox.claim()) {
      carry(next.get());
    }
  }

  private void carry(Parcel parcel) {
    failpoint.reached(Failpoint.AFTER_ARCHIVE_BEFORE_MAIL);
    Outcome outcome = parcel.lostTooOften() ? lost() : send(parcel);
    failpoint.reached(Failpoint.AFTER_250_BEFORE_MARKING);
    outbox.settle(parcel, outcome);
    LOG.infof("Message %s: %s (%s)", parcel.messageId(), outcome.kind(), outcome.answer());
  }

  private static Outcome lost() {
    return new Outcome(Outcome.Kind.UNKNOWN, "the service ended twice while sending this message");
  }

  private Outcome send(Parcel parcel) {
    MailMessage message;
    try {
      ReleasedBrief brief = briefs.find(parcel.briefId()).orElseThrow();
      Letter letter = new Letter(brief);
      String from = config.from().orElseThrow();
      if (letter.fits(config.attachmentLimit())) {
        message = letter.attached(parcel, from, () -> briefs.document(brief));
      } else if (config.publicUrl().isPresent()) {
        message = letter.linked(parcel, from, config.publicUrl().get());
      } else {
        return new Outcome(
            Outcome.Kind.FAILED, "too large to attach; set caunoi.report.mail.public-url");
      }
      return server.send(message);
    } catch (RuntimeException e) {
      LOG.errorf(e, "Message %s could not be made", parcel.messageId());
      return new Outcome(Outcome.Kind.RETRY, Failure.FAULT);
    }
  }
}
