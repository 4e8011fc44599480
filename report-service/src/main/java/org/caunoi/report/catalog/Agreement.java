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
 * @param validTo last day of its term
 * @param renewal NONE, AUTOMATIC or BY_AGREEMENT
 * @param background named as a basis, not made by what the article tells
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Agreement(
    String id,
    String review,
    String audience,
    List<Evidence> evidence,
    List<OfficeDocument> documents,
    List<Testimony> statements,
    String kind,
    String status,
    @Nullable String title,
    @Nullable PartialDate signedDate,
    @Nullable PartialDate announcedOn,
    List<Party> parties,
    List<Official> officials,
    List<String> sectors,
    int count,
    boolean background,
    @Nullable String titleEn,
    @Nullable String number,
    @Nullable String inNameOf,
    @Nullable String place,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Nullable String term,
    @Nullable String renewal)
    implements Fact {

  /** Lists are never null. */
  public Agreement {
    evidence = orEmpty(evidence);
    documents = orEmpty(documents);
    statements = orEmpty(statements);
    parties = orEmpty(parties);
    officials = orEmpty(officials);
    sectors = orEmpty(sectors);
  }

  /** Whether it says that it was signed; being in force does not. */
  public boolean signed() {
    return "SIGNED".equals(status);
  }
}
