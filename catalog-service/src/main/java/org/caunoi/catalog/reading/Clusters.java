package org.caunoi.catalog.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Parts statements into facts: statements of one cluster tell of one thing. The outcome depends on
 * the statements and on what people have held together, never on the order in which they came:
 * links are taken the surest first, equal ones in the order of articles, and one that would bring
 * together what is apart is left out.
 */
final class Clusters {

  private record Link(Member one, Member other, int strength) {

    private static final Comparator<Link> ORDER =
        Comparator.comparing(Link::strength)
            .reversed()
            .thenComparing(Link::one, Member.ORDER)
            .thenComparing(Link::other, Member.ORDER);

    /** Where a vague statement may belong. */
    Stream<Member> from(Member member) {
      Member vaguer = one.isVaguerThan(other) ? one : other;
      return member.equals(vaguer) ? Stream.of(one.equals(member) ? other : one) : Stream.empty();
    }
  }

  private final Map<Member, List<Member>> clusterOf = new LinkedHashMap<>();
  private final List<Link> sure = new ArrayList<>();
  private final List<Link> vague = new ArrayList<>();

  private Clusters(Collection<Member> statements) {
    List<Member> members = statements.stream().sorted(Member.ORDER).toList();
    Map<UUID, List<Member>> held = new LinkedHashMap<>();
    for (Member member : members) {
      UUID fact = heldBy(member);
      List<Member> cluster =
          fact == null ? new ArrayList<>() : held.computeIfAbsent(fact, id -> new ArrayList<>());
      cluster.add(member);
      clusterOf.put(member, cluster);
    }
    link(members);
  }

  /** The clusters, each in the order of its articles. */
  static List<List<Member>> of(Collection<Member> statements) {
    Clusters clusters = new Clusters(statements);
    clusters.sure.stream()
        .sorted(Link.ORDER)
        .forEach(link -> clusters.join(clusters.of(link.one()), clusters.of(link.other())));
    clusters.joinVague();
    return clusters.clusterOf.values().stream().distinct().toList();
  }

  private static @Nullable UUID heldBy(Member member) {
    return member.held() ? member.factId() : null;
  }

  private void link(List<Member> members) {
    for (int i = 0; i < members.size(); i++) {
      for (int j = i + 1; j < members.size(); j++) {
        Likeness likeness = Likeness.of(members.get(i), members.get(j));
        if (likeness.isLink()) {
          Link link = new Link(members.get(i), members.get(j), likeness.strength());
          (likeness.degree() == Likeness.Degree.SAME ? sure : vague).add(link);
        }
      }
    }
  }

  /** What could belong to several that are apart belongs to none of them by itself. */
  private void joinVague() {
    for (Member member : List.copyOf(clusterOf.keySet())) {
      List<List<Member>> reached =
          vague.stream()
              .sorted(Link.ORDER)
              .flatMap(link -> link.from(member))
              .map(this::of)
              .distinct()
              .filter(other -> mayJoin(of(member), other))
              .toList();
      boolean agree =
          reached.stream()
              .allMatch(one -> reached.stream().allMatch(two -> one == two || mayJoin(one, two)));
      if (agree) {
        reached.forEach(other -> join(of(member), other));
      }
    }
  }

  private List<Member> of(Member member) {
    return clusterOf.getOrDefault(member, List.of());
  }

  private void join(List<Member> one, List<Member> other) {
    if (one != other && mayJoin(one, other)) {
      List<Member> joined = new ArrayList<>(one);
      joined.addAll(other);
      joined.sort(Member.ORDER);
      joined.forEach(member -> clusterOf.put(member, joined));
    }
  }

  private static boolean mayJoin(List<Member> one, List<Member> other) {
    boolean bothHeld = one.stream().anyMatch(Member::held) && other.stream().anyMatch(Member::held);
    return !bothHeld
        && one.stream().noneMatch(a -> other.stream().anyMatch(b -> Likeness.of(a, b).isApart()));
  }
}
