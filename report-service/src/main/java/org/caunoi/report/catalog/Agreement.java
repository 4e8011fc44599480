package org.caunoi.report.catalog;

import static org.caunoi.report.catalog.Lists.orEmpty;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paper between two sides, or a bundle of them.
 *
 * @param count number of papers; 0 = several, number not given
 * @param background named as a basis, not made by what the article tells
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Agreement(
    String id,
    String review,
    String audience,
    List<Evidence> evidence,
    String kind,
    String status,
    @Nullable String title,
    @Nullable PartialDate signedDate,
    @Nullable LocalDate announcedOn,
    List<Party> parties,
    List<Official> officials,
    List<String> sectors,
    int count,
    boolean background)
    implements Fact {

  /** Lists are never null. */
  public Agreement {
    evidence = orEmpty(evidence);
    parties = orEmpty(parties);
    officials = orEmpty(officials);
    sectors = orEmpty(sectors);
  }
}
