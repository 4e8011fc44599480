package org.caunoi.catalog.reading;

import java.util.List;
import org.caunoi.catalog.activity.Act;
import org.caunoi.catalog.activity.ActivityType;
import org.caunoi.catalog.activity.DateBasis;
import org.caunoi.catalog.activity.Direction;
import org.jspecify.annotations.Nullable;

/** An activity as the reader found it; {@code agreements} are indexes into the reading's. */
record ReadActivity(
    ActivityType type,
    Act act,
    @Nullable String startDate,
    @Nullable String endDate,
    @Nullable String dateNoYear,
    @Nullable DateBasis dateBasis,
    @Nullable ReadParty place,
    @Nullable Direction direction,
    List<ReadParty> home,
    List<ReadParty> partners,
    List<ReadOfficial> officials,
    List<String> sectors,
    @Nullable List<Integer> agreements,
    List<ReadEvidence> evidence,
    double confidence,
    List<String> rules)
    implements ReadFact {

  ReadActivity {
    agreements = agreements == null ? List.of() : agreements;
    dateBasis = dateBasis == null ? DateBasis.NONE : dateBasis;
  }

  @Override
  public String fingerprint() {
    return String.join("|", gist(), ReadFact.keys(home), String.valueOf(startDate), dateNoYear);
  }

  @Override
  public String gist() {
    return String.join("|", "ACTIVITY", type.name(), ReadFact.keys(partners));
  }
}
