package org.caunoi.report.catalog;

import static org.caunoi.report.catalog.Lists.orEmpty;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something the two sides did, plan or called off. Codes: the register's vocabulary. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Activity(
    String id,
    String review,
    String audience,
    List<Evidence> evidence,
    String type,
    @Nullable String act,
    @Nullable PartialDate startDate,
    @Nullable PartialDate endDate,
    @Nullable Party place,
    @Nullable String direction,
    List<Party> home,
    List<Party> partners,
    List<Official> officials,
    List<String> sectors)
    implements Fact {

  /** Lists are never null. */
  public Activity {
    evidence = orEmpty(evidence);
    home = orEmpty(home);
    partners = orEmpty(partners);
    officials = orEmpty(officials);
    sectors = orEmpty(sectors);
  }

  /** Whether it took place. */
  public boolean held() {
    return act == null || "HELD".equals(act);
  }
}
