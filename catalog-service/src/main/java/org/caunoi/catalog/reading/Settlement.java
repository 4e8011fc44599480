package org.caunoi.catalog.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caunoi.catalog.fact.Fact;
import org.jspecify.annotations.Nullable;

/**
 * Says which fact each cluster of statements is. Facts keep their ids as far as they can: one that
 * a person holds is that of the statements held; any other is that of the oldest statement.
 */
final class Settlement {

  private final Map<UUID, List<Member>> before = new LinkedHashMap<>();
  private final Map<UUID, List<Member>> after = new LinkedHashMap<>();
  private final Map<UUID, UUID> factOf = new HashMap<>();
  private final List<List<Member>> homeless = new ArrayList<>();
  private final List<Fact> created = new ArrayList<>();

  /**
   * Settles clusters.
   *
   * @param former statements that are no longer made
   */
  Settlement(Collection<List<Member>> clusters, Collection<Member> former) {
    clusters.forEach(cluster -> cluster.forEach(this::remember));
    former.forEach(this::remember);
    clusters.stream()
        .sorted(
            Comparator.comparing((List<Member> cluster) -> cluster.stream().noneMatch(Member::held))
                .thenComparing(Settlement::oldest))
        .forEach(this::settle);
  }

  private Settlement() {}

  /** As a person says. */
  static Settlement given(Collection<Member> members, Map<UUID, List<Member>> facts) {
    Settlement settlement = new Settlement();
    members.forEach(settlement::remember);
    facts.forEach(
        (fact, own) -> {
          settlement.before.computeIfAbsent(fact, id -> new ArrayList<>());
          if (!own.isEmpty()) {
            settlement.house(own, fact);
          }
        });
    return settlement;
  }

  /** Makes known a fact that is not in the register yet. */
  void create(Fact fact) {
    created.add(fact);
  }

  /** Facts that are not in the register yet. */
  List<Fact> created() {
    return created;
  }

  /** All facts that these statements were of. */
  Set<UUID> before() {
    return before.keySet();
  }

  /** The statements of a fact now; none where they are others' now, or not made any more. */
  List<Member> of(UUID fact) {
    return after.getOrDefault(fact, List.of());
  }

  /** Clusters for which there is no fact yet. */
  List<List<Member>> homeless() {
    return homeless;
  }

  /** Gives a new fact to a cluster. */
  void house(List<Member> cluster, UUID fact) {
    after.put(fact, cluster);
    cluster.forEach(member -> factOf.put(member.proposalId(), fact));
  }

  /** The fact of each statement, by proposal. */
  Map<UUID, UUID> factOf() {
    return factOf;
  }

  @Nullable UUID factOf(UUID proposal) {
    return factOf.get(proposal);
  }

  /** The facts of these proposals. */
  Set<UUID> factsOf(Collection<UUID> proposals) {
    return proposals.stream()
        .map(this::factOf)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  /** Where the statements of a fact went that has none any more; null where they went nowhere. */
  @Nullable UUID successor(UUID fact) {
    return after.containsKey(fact)
        ? null
        : before.getOrDefault(fact, List.of()).stream()
            .sorted(Member.ORDER)
            .map(member -> factOf(member.proposalId()))
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
  }

  /** Facts that have other statements now than before. */
  Set<UUID> changed() {
    Set<UUID> changed = new LinkedHashSet<>(before.keySet());
    changed.addAll(after.keySet());
    changed.removeIf(
        fact ->
            new HashSet<>(before.getOrDefault(fact, List.of())).equals(new HashSet<>(of(fact))));
    return changed;
  }

  /** Statements that were of a fact and are of another one now. */
  List<Member> moved() {
    return before.values().stream()
        .flatMap(List::stream)
        .filter(member -> factOf.containsKey(member.proposalId()))
        .filter(member -> !Objects.equals(member.factId(), factOf.get(member.proposalId())))
        .toList();
  }

  /** The articles whose statements have left a fact, and which nobody held there. */
  Set<String> left(UUID fact) {
    Set<String> left = new HashSet<>();
    before.getOrDefault(fact, List.of()).stream()
        .filter(member -> !member.held())
        .forEach(member -> left.add(member.articleId()));
    of(fact).forEach(member -> left.remove(member.articleId()));
    return left;
  }

  private void remember(Member member) {
    if (member.factId() != null) {
      before.computeIfAbsent(member.factId(), id -> new ArrayList<>()).add(member);
    }
  }

  private void settle(List<Member> cluster) {
    cluster.stream()
        .sorted(
            Comparator.comparing((Member member) -> !member.held())
                .thenComparing(Member::proposalId))
        .map(Member::factId)
        .filter(Objects::nonNull)
        .filter(fact -> !after.containsKey(fact))
        .findFirst()
        .ifPresentOrElse(fact -> house(cluster, fact), () -> homeless.add(cluster));
  }

  private static UUID oldest(List<Member> cluster) {
    return cluster.stream().map(Member::proposalId).min(Comparator.naturalOrder()).orElseThrow();
  }
}
