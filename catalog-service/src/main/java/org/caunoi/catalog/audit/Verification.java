package org.caunoi.catalog.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a look at the seals of some days shows.
 *
 * @param intact whether no finding tells of tampering
 * @param keyId the key that days are signed with now; null: none is set, nothing is signed
 * @param warning what to do about the key, null where nothing is
 */
@Schema(name = "AuditVerification")
record Verification(
    LocalDate from,
    LocalDate to,
    boolean intact,
    @Nullable String keyId,
    @Nullable Warning warning,
    List<Day> days) {

  /** A warning in both languages. */
  @Schema(name = "AuditWarning")
  record Warning(String vi, String en) {}

  /** A day; a day without findings is as it was sealed. */
  @Schema(name = "AuditDay")
  record Day(
      LocalDate day,
      int rows,
      @Nullable Instant sealedAt,
      @Nullable String digest,
      @Nullable String signature,
      @Nullable String keyId,
      List<Finding> findings) {

    boolean intact() {
      return findings.stream().noneMatch(finding -> finding.code().tampering);
    }
  }
}
