package org.caunoi.report.catalog;

import static org.caunoi.report.catalog.Lists.orEmpty;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something the two sides did, plan or called off. Codes: the register's vocabulary.
 *
 * @param agreements ids of the papers signed or announced here
 * @param delegationSize people who travelled; null where nobody knows
 * @param delegationLevel CITY_LEADERS, DEPARTMENT, UNIT or OTHER
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Activity(
    String id,
    String review,
    String audience,
    List<Evidence> evidence,
    List<OfficeDocument> documents,
    List<Testimony> statements,
    String type,
    @Nullable String act,
    @Nullable PartialDate startDate,
    @Nullable PartialDate endDate,
    @Nullable Party place,
    @Nullable String direction,
    List<Party> home,
    List<Party> partners,
    List<Official> officials,
    List<String> sectors,
    List<String> agreements,
    @Nullable Integer delegationSize,
    @Nullable String delegationLevel,
    @Nullable String decisionNumber,
    @Nullable String outcome)
    implements Fact {

  /** Lists are never null. */
  public Activity {
    evidence = orEmpty(evidence);
    documents = orEmpty(documents);
    statements = orEmpty(statements);
    home = orEmpty(home);
    partners = orEmpty(partners);
    officials = orEmpty(officials);
    sectors = orEmpty(sectors);
    agreements = orEmpty(agreements);
  }

  /** Whether the home side travelled. */
  public boolean outgoing() {
    return "OUTGOING".equals(direction);
  }

  /** Whether the partner travelled. */
  public boolean incoming() {
    return "INCOMING".equals(direction);
  }

  /** Whether it took place. */
  public boolean held() {
    return act == null || "HELD".equals(act);
  }
}
