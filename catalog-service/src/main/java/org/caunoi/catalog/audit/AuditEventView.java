package org.caunoi.catalog.audit;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A row of the audit as the API shows it.
 *
 * @param role the highest role of the person, or the role of the service
 * @param action CREATE, CHANGE, DELETE; CONFIRM, REJECT, UNDO and other words where it is known
 *     what the change is; READ where a reading of an article was taken; REFUSED where somebody else
 *     was faster, or the change contradicted what is there
 * @param kind of what was changed; of what was refused, the address
 */
@Schema(name = "AuditEvent")
record AuditEventView(
    long id,
    Instant at,
    String actor,
    String role,
    String action,
    String kind,
    String subject,
    @Nullable String reason,
    @Nullable String requestId,
    List<Change> changes) {

  static AuditEventView of(AuditLine line, States states) {
    return new AuditEventView(
        line.id,
        line.at,
        line.actor,
        line.role,
        line.action,
        line.subjectKind,
        line.subjectId,
        line.reason,
        line.requestId,
        Changes.between(states.read(line.before), states.read(line.after)));
  }
}
