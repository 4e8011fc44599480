package org.caunoi.catalog.fact;

import java.time.LocalDate;
import java.util.UUID;
import org.caunoi.catalog.evidence.EvidenceView;

/** A sentence whose fact names a person or an organisation. */
public record Mention(UUID of, EvidenceView evidence) {

  /** From a row of a query: who, then the components of the evidence. */
  static Mention ofRow(Object[] row) {
    return new Mention(
        (UUID) row[0],
        new EvidenceView(
            (String) row[1],
            (String) row[2],
            (String) row[3],
            (String) row[4],
            (LocalDate) row[5],
            (String) row[6],
            (Integer) row[7],
            (Integer) row[8],
            (Boolean) row[9]));
  }
}
