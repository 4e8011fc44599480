package org.caunoi.report.delivery;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.mail.MailAttachment;
import io.vertx.ext.mail.MailMessage;
import java.net.URI;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import org.caunoi.report.archive.ReleasedBrief;

/** The message that brings one brief to one recipient, in the brief's language. */
final class Letter {
  private static final int LONGEST_SUBJECT = 200;

  private final ReleasedBrief brief;
  private final ResourceBundle words;

  Letter(ReleasedBrief brief) {
    this.brief = brief;
    this.words =
        ResourceBundle.getBundle(
            "org.caunoi.report.delivery.letter",
            Locale.forLanguageTag(brief.language()),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /**
   * With the document attached.
   *
   * @param document its bytes
   */
  MailMessage attached(Parcel parcel, String from, Supplier<byte[]> document) {
    return message(parcel, from, words.getString("attached"))
        .setAttachment(
            MailAttachment.create()
                .setContentType("application/pdf")
                .setName(brief.fileName())
                .setDisposition("attachment")
                .setData(Buffer.buffer(document.get())));
  }

  /** With a link to the document. */
  MailMessage linked(Parcel parcel, String from, URI publicUrl) {
    String base = publicUrl.toString().replaceAll("/+$", "");
    String link = base + "/api/v1/briefs/" + brief.id() + "/document";
    return message(parcel, from, words.getString("linked").replace("{link}", link));
  }

  /** Whether it is small enough to attach. */
  boolean fits(MemorySize limit) {
    return brief.size() <= limit.asLongValue();
  }

  private MailMessage message(Parcel parcel, String from, String where) {
    String text =
        words
            .getString("text")
            .replace("{where}", where)
            .replace("{subject}", name())
            .replace("{sha256}", brief.sha256());
    return new MailMessage()
        .setFrom(from)
        .setTo(parcel.recipient())
        .setSubject(subject())
        .setText(text)
        .addHeader("Message-ID", parcel.messageId())
        // Nobody's holiday notice answers a machine (RFC 3834).
        .addHeader("Auto-Submitted", "auto-generated");
  }

  /** One line, whatever the settings and facts hold. */
  private String subject() {
    String line = name().replaceAll("[\\p{Cntrl}\\p{Cf}]+", " ").strip();
    return line.length() > LONGEST_SUBJECT ? line.substring(0, LONGEST_SUBJECT) : line;
  }

  private String name() {
    String revision =
        brief.revision() == 1
            ? ""
            : words.getString("revision").replace("{revision}", Integer.toString(brief.revision()));
    return brief.title() + " - " + brief.subject() + revision;
  }
}
