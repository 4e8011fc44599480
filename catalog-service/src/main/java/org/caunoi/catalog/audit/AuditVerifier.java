package org.caunoi.catalog.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.caunoi.catalog.audit.Finding.Code;

/** Compares the rows of days with their seals. */
@ApplicationScoped
class AuditVerifier {

  static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");

  /** A day is sealed within minutes of its end; a service may be down for a night. */
  private static final Duration IN_TIME = Duration.ofDays(2);

  /** Rows named per day; more would tell no more. */
  private static final int NAMED = 100;

  private static final Verification.Warning NO_KEY =
      new Verification.Warning(
          "Chưa đặt CAUNOI_AUDIT_KEY_FILE: ngày mới được niêm phong không có chữ ký, người có toàn"
              + " quyền trên cơ sở dữ liệu có thể làm lại niêm phong.",
          "CAUNOI_AUDIT_KEY_FILE is not set: days are sealed without a signature, and whoever has"
              + " all rights in the database can make the seals anew.");

  private final AuditDays days;
  private final AuditKey key;

  AuditVerifier(AuditDays days, AuditKey key) {
    this.days = days;
    this.key = key;
  }

  /** Looks at all days from the one to the other, both included. Call it in a transaction. */
  Verification verify(LocalDate from, LocalDate to) {
    List<Verification.Day> seen = new ArrayList<>();
    for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
      seen.add(verify(day));
    }
    return new Verification(
        from,
        to,
        seen.stream().allMatch(Verification.Day::intact),
        key.id(),
        key.id() == null ? NO_KEY : null,
        seen);
  }

  private Verification.Day verify(LocalDate day) {
    byte[] leaves = days.leaves(day);
    int rows = leaves.length / Sealed.LEAF;
    Sealed head = days.head(day).orElse(null);
    if (head == null) {
      // Days before the first one with rows have none.
      boolean missing = rows > 0 || days.head(day.minusDays(1)).isPresent();
      List<Finding> findings = missing ? List.of(Code.HEAD_MISSING.of(null)) : List.of();
      return new Verification.Day(day, rows, null, null, null, null, findings);
    }
    List<Finding> findings = new ArrayList<>(compare(head, leaves));
    findings.addAll(checkHead(head));
    return new Verification.Day(
        day, rows, head.sealedAt(), head.digest(), head.signature(), head.keyId(), findings);
  }

  private static List<Finding> compare(Sealed head, byte[] leaves) {
    if (Arrays.equals(head.leaves(), leaves)) {
      return List.of();
    }
    Map<Long, byte[]> sealed = head.byRow();
    Map<Long, byte[]> present =
        new Sealed(head.day(), 0, leaves, "", null, null, head.sealedAt()).byRow();
    TreeSet<Long> all = new TreeSet<>(sealed.keySet());
    all.addAll(present.keySet());
    return all.stream()
        .filter(row -> !Arrays.equals(sealed.get(row), present.get(row)))
        .limit(NAMED)
        .map(row -> code(sealed.containsKey(row), present.containsKey(row)).of(row))
        .toList();
  }

  private static Code code(boolean sealed, boolean present) {
    if (sealed && present) {
      return Code.ROW_CHANGED;
    }
    return sealed ? Code.ROW_MISSING : Code.ROW_ADDED;
  }

  private List<Finding> checkHead(Sealed head) {
    List<Finding> findings = new ArrayList<>();
    String previous = days.head(head.day().minusDays(1)).map(Sealed::digest).orElse(Sealed.NOTHING);
    String due = Sealed.digest(head.day(), head.leaves(), previous, head.sealedAt());
    if (!head.digest().equals(due)) {
      findings.add(Code.HEAD_CHANGED.of(null));
    }
    if (head.signature() == null || head.keyId() == null) {
      findings.add(Code.UNSIGNED.of(null));
    } else if (!key.knows(head.keyId())) {
      findings.add(Code.OTHER_KEY.of(null));
    } else if (!key.verifies(head.keyId(), head.digest(), head.signature())) {
      findings.add(Code.SIGNATURE_WRONG.of(null));
    }
    Instant end = head.day().plusDays(1).atStartOfDay(HANOI).toInstant();
    if (head.sealedAt().isAfter(end.plus(IN_TIME))) {
      findings.add(Code.SEALED_LATE.of(null));
    }
    return findings;
  }
}
