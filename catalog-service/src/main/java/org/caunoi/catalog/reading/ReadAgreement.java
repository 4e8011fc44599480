package org.caunoi.catalog.reading;

import java.util.List;
import org.caunoi.catalog.agreement.AgreementKind;
import org.jspecify.annotations.Nullable;

/** A paper as the article speaks of it. */
record ReadAgreement(
    AgreementKind kind,
    ReadStatus status,
    @Nullable String title,
    @Nullable String signedDate,
    @Nullable String dateNoYear,
    @Nullable String period,
    List<ReadParty> parties,
    @Nullable List<ReadOfficial> officials,
    List<String> sectors,
    int count,
    boolean background,
    List<ReadEvidence> evidence,
    double confidence,
    List<String> rules)
    implements ReadFact {

  ReadAgreement {
    officials = officials == null ? List.of() : officials;
  }

  @Override
  public String fingerprint() {
    return String.join(
        "|", gist(), kind.name(), String.valueOf(signedDate), dateNoYear, period, title);
  }

  @Override
  public String gist() {
    return String.join("|", "AGREEMENT", String.valueOf(background), ReadFact.keys(parties));
  }
}
