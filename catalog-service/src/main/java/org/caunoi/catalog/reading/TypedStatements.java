package org.caunoi.catalog.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.caunoi.catalog.activity.Activity;
import org.caunoi.catalog.agreement.Agreement;
import org.caunoi.catalog.agreement.AgreementStatus;
import org.caunoi.catalog.fact.Fact;
import org.caunoi.catalog.fact.FactParty;
import org.caunoi.catalog.fact.PartySide;
import org.caunoi.catalog.milestone.Milestone;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what people type in the form of statements, held where they are: matching compares articles
 * with it as with other articles, so that an article on what was typed becomes evidence of it. Of
 * commitments, which are compared by their words, there are none.
 */
@ApplicationScoped
public class TypedStatements {

  private static final String KEEP =
      """
      insert into typed_statement (fact_id, statement, blocks)
      values (:fact, :statement, cast(:blocks as text[]))
      """;

  private static final String KEEP_AGAIN =
      """
      update typed_statement set statement = :statement, blocks = cast(:blocks as text[])
       where fact_id = :fact
      """;

  private final EntityManager entities;
  private final Lineage lineage;
  private final SayingJson json;

  TypedStatements(EntityManager entities, Lineage lineage, SayingJson json) {
    this.entities = entities;
    this.lineage = lineage;
    this.json = json;
  }

  /** Keeps what a new fact says that somebody typed. */
  public void keep(Fact fact) {
    keep(KEEP, fact);
  }

  /** Keeps what a fact says now, where it is compared with articles at all. */
  public void keepAgain(Fact fact) {
    keep(KEEP_AGAIN, fact);
  }

  private void keep(String sql, Fact fact) {
    ReadFact read = read(fact);
    if (read != null) {
      Saying saying = saying(fact, read);
      Traits traits = Traits.of(saying);
      entities
          .createNativeQuery(sql)
          .setParameter("fact", fact.id)
          .setParameter("statement", json.write(saying))
          .setParameter("blocks", Blocks.of(saying, traits).own().toArray(String[]::new))
          .executeUpdate();
    }
  }

  private Saying saying(Fact fact, ReadFact read) {
    List<FactParty> parties = fact.parties.stream().map(FactParty::copy).toList();
    return new Saying(
        read,
        "typed:" + fact.id,
        "vi",
        null,
        parties,
        List.copyOf(fact.officials),
        List.of(),
        above(fact),
        List.of(),
        null,
        fact instanceof Agreement agreement ? agreement.announcedOn : null,
        fact.ours,
        fact.audience);
  }

  private Map<String, Set<String>> above(Fact fact) {
    return lineage.above(
        fact.parties(PartySide.HOME).stream()
            .map(FactParty::homeId)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet()));
  }

  private static @Nullable ReadFact read(Fact fact) {
    if (fact instanceof Activity activity) {
      return read(activity);
    }
    if (fact instanceof Agreement agreement) {
      return read(agreement);
    }
    return fact instanceof Milestone milestone ? read(milestone) : null;
  }

  private static ReadActivity read(Activity one) {
    return new ReadActivity(
        one.type,
        one.act,
        one.startDate,
        one.endDate,
        one.dateNoYear,
        one.dateBasis,
        null,
        one.direction,
        List.of(),
        List.of(),
        List.of(),
        one.sectors,
        null,
        List.of(),
        1,
        List.of());
  }

  private static ReadAgreement read(Agreement one) {
    return new ReadAgreement(
        one.kind,
        status(one.status),
        one.title,
        one.signedDate,
        one.dateNoYear,
        one.period,
        List.of(),
        null,
        one.sectors,
        one.count,
        one.background,
        List.of(),
        1,
        List.of());
  }

  /** What has ended or was renewed was a paper once, of which earlier articles tell. */
  private static ReadStatus status(AgreementStatus status) {
    return switch (status) {
      case PROPOSED -> ReadStatus.PROPOSED;
      case TO_BE_SIGNED -> ReadStatus.TO_BE_SIGNED;
      case SIGNED -> ReadStatus.SIGNED;
      default -> ReadStatus.IMPLEMENTING;
    };
  }

  private static ReadMilestone read(Milestone one) {
    return new ReadMilestone(
        one.kind, one.text, one.year, one.ordinal, one.foundedYear, null, List.of(), 1, List.of());
  }
}
