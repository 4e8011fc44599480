package org.caunoi.catalog.reading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.caunoi.catalog.activity.Activity;
import org.caunoi.catalog.agreement.Agreement;
import org.caunoi.catalog.article.Article;
import org.caunoi.catalog.commitment.Commitment;
import org.caunoi.catalog.evidence.Evidence;
import org.caunoi.catalog.fact.Audience;
import org.caunoi.catalog.fact.Conflict;
import org.caunoi.catalog.fact.Fact;
import org.caunoi.catalog.fact.LegalDate;
import org.caunoi.catalog.milestone.Milestone;
import org.jspecify.annotations.Nullable;

/**
 * Writes into a fact what all its articles say of it, by a rule that does not ask in which order
 * they came. What people have decided is not touched; there an article adds its quotes.
 */
final class Derivation {

  /** Articles without a day come last. */
  private static final Comparator<Member> BY_DAY =
      Comparator.comparing(
              (Member member) -> member.saying().publishedOn(),
              Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Member.ORDER);

  private final UnaryOperator<UUID> factOf;
  private final Function<String, Article> article;
  private final Instant now;

  /**
   * For one delivery.
   *
   * @param factOf the fact that a proposal is of
   * @param article the article with an id
   */
  Derivation(UnaryOperator<UUID> factOf, Function<String, Article> article, Instant now) {
    this.factOf = factOf;
    this.article = article;
    this.now = now;
  }

  /** Writes all of an undecided fact. */
  void fill(Fact fact, List<Member> members) {
    List<Saying> sayings = members.stream().sorted(BY_DAY).map(Member::saying).toList();
    fact.confidence = Choice.greatest(sayings, saying -> saying.read().confidence());
    fact.ours = sayings.stream().anyMatch(Saying::ours);
    fact.audience =
        sayings.stream().anyMatch(saying -> saying.audience() == Audience.AGENCIES)
            ? Audience.AGENCIES
            : Audience.OFFICE;
    fact.supersededAt = null;
    fact.mergedInto = null;
    fact.changedAt = now;
    replace(fact.parties, Participants.parties(sayings));
    replace(fact.officials, Participants.officials(sayings));
    replace(fact.evidence, sayings.stream().flatMap(this::evidence).toList());
    fillOwn(fact, sayings);
    replace(fact.conflicts, Conflicts.among(sayings));
  }

  /** Writes nothing but the links of an undecided fact. */
  void link(Fact fact, List<Member> members, UnaryOperator<UUID> factOfNow) {
    List<Saying> sayings = members.stream().sorted(BY_DAY).map(Member::saying).toList();
    if (fact instanceof Activity activity) {
      replace(
          activity.agreements,
          facts(sayings.stream().flatMap(one -> one.agreements().stream()), factOfNow));
    } else if (fact instanceof Commitment commitment) {
      commitment.activityId = activity(sayings, factOfNow);
    }
    fact.changedAt = now;
  }

  private void fillOwn(Fact fact, List<Saying> sayings) {
    if (fact instanceof Activity activity) {
      ActivityDerivation.fill(activity, reads(sayings, ReadActivity.class));
      replace(
          activity.agreements,
          facts(sayings.stream().flatMap(one -> one.agreements().stream()), factOf));
    } else if (fact instanceof Agreement agreement) {
      AgreementDerivation.fill(agreement, sayings);
    } else if (fact instanceof Commitment commitment) {
      fillCommitment(commitment, sayings);
    } else if (fact instanceof Milestone milestone) {
      fillMilestone(milestone, reads(sayings, ReadMilestone.class));
    }
  }

  private void fillCommitment(Commitment commitment, List<Saying> sayings) {
    List<ReadCommitment> told = reads(sayings, ReadCommitment.class);
    commitment.side = told.get(0).side();
    commitment.modality = told.get(0).modality();
    commitment.text = told.get(0).text();
    commitment.sectors = Choice.union(told, ReadCommitment::sectors);
    commitment.activityId = activity(sayings, factOf);
    commitment.saidOn = sayings.get(0).day();
    commitment.countFor(LegalDate.parse(commitment.saidOn));
  }

  private static void fillMilestone(Milestone milestone, List<ReadMilestone> told) {
    milestone.kind = told.get(0).kind();
    milestone.text = Objects.requireNonNull(Choice.mostTold(told, ReadMilestone::text));
    milestone.year = told.get(0).year();
    milestone.ordinal = Choice.mostTold(told, ReadMilestone::ordinal);
    milestone.foundedYear = Choice.mostTold(told, ReadMilestone::foundedYear);
    milestone.countFor(LegalDate.parse("%04d".formatted(milestone.year)));
  }

  /**
   * A decided fact keeps all that it says; an article adds its quotes, and takes them along if it
   * turns out to tell of something else.
   *
   * @param left the articles that have moved on to other facts
   */
  void support(Fact fact, List<Member> members, Set<String> left) {
    List<Evidence> quotes = new ArrayList<>(fact.evidence);
    quotes.removeIf(quote -> left.contains(quote.article.id));
    members.stream()
        .map(Member::saying)
        .flatMap(this::evidence)
        .filter(quote -> !quotes.contains(quote))
        .forEach(quotes::add);
    contradict(fact, members);
    if (!fact.evidence.equals(quotes)) {
      quotes.sort(
          Comparator.comparing(
                  (Evidence quote) -> quote.article.publishedOn,
                  Comparator.nullsLast(Comparator.naturalOrder()))
              .thenComparing(quote -> quote.article.id));
      replace(fact.evidence, quotes);
      fact.changedAt = now;
    }
  }

  /** What contradicted itself before the decision is kept, in case it is undone. */
  private static void contradict(Fact fact, List<Member> members) {
    List<Conflict> later =
        Conflicts.with(
            fact,
            members.stream()
                .filter(member -> !member.held())
                .sorted(BY_DAY)
                .map(Member::saying)
                .toList());
    List<Conflict> all = new ArrayList<>(fact.conflictsBeforeDecision());
    all.removeIf(old -> later.stream().anyMatch(one -> one.field().equals(old.field())));
    all.addAll(later);
    replace(fact.conflicts, all);
  }

  private Stream<Evidence> evidence(Saying saying) {
    return saying.read().evidence().stream()
        .map(
            read ->
                new Evidence(
                    article.apply(saying.articleId()), read.quote(), read.start(), read.end()));
  }

  private static @Nullable UUID activity(List<Saying> sayings, UnaryOperator<UUID> factOf) {
    return facts(sayings.stream().map(Saying::activity).filter(Objects::nonNull), factOf).stream()
        .findFirst()
        .orElse(null);
  }

  private static List<UUID> facts(Stream<UUID> proposals, UnaryOperator<UUID> factOf) {
    return proposals.map(factOf).filter(Objects::nonNull).distinct().toList();
  }

  private static <T> List<T> reads(List<Saying> sayings, Class<T> type) {
    return sayings.stream().map(saying -> type.cast(saying.read())).toList();
  }

  private static <T> void replace(List<T> old, List<T> now) {
    if (!old.equals(now)) {
      old.clear();
      old.addAll(now);
    }
  }
}
