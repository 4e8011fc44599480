package org.caunoi.catalog.commitment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** What fulfilled a commitment. */
@Embeddable
public record Fulfilment(
    @NotNull @Enumerated(EnumType.STRING) @Column(name = "fulfilled_kind") Kind kind,
    @NotNull @Column(name = "fulfilled_by") UUID id) {

  /** The kinds of facts that fulfil commitments. */
  public enum Kind {
    ACTIVITY,
    AGREEMENT
  }
}
