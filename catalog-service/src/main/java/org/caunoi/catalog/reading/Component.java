package org.caunoi.catalog.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The statements of other articles on which it depends which facts the statements of one article
 * are of: all that are linked with them, or with what the article said before, over however many
 * others.
 */
final class Component {

  /** Finds the statements in blocks, with all others of their facts and of some facts. */
  interface Finder {
    List<Member> find(Collection<String> blocks, Collection<UUID> facts);
  }

  private final Finder finder;
  private final Set<String> searched = new HashSet<>();
  private final Set<UUID> facts = new TreeSet<>();
  private final Map<UUID, Member> found = new LinkedHashMap<>();
  private final Set<Member> linked = new HashSet<>();
  private final Set<String> locks = new TreeSet<>();

  private Component(Finder finder) {
    this.finder = finder;
  }

  /** All that is linked with these statements, and with the facts that they were of. */
  static Component around(Collection<Member> statements, Finder finder) {
    Component component = new Component(finder);
    Collection<Member> reached = statements;
    while (component.search(reached)) {
      reached = component.reach(statements);
    }
    return component;
  }

  /** The statements of other articles. */
  Set<Member> linked() {
    return linked;
  }

  /** What must be locked for these statements to stay as they are. */
  Set<String> locks() {
    return locks;
  }

  /** Looks where nobody has looked before; tells whether there was such a place. */
  private boolean search(Collection<Member> statements) {
    Set<String> blocks = new TreeSet<>();
    Set<UUID> asked = new TreeSet<>();
    for (Member member : statements) {
      Blocks of = member.blocks();
      locks.addAll(of.locks());
      of.searched().stream().filter(searched::add).forEach(blocks::add);
      if (member.factId() != null && facts.add(member.factId())) {
        asked.add(member.factId());
      }
    }
    if (blocks.isEmpty() && asked.isEmpty()) {
      return false;
    }
    List<Member> all = finder.find(blocks, asked);
    all.forEach(member -> found.putIfAbsent(member.proposalId(), member));
    // They came with all the statements of their facts.
    all.stream().map(Member::factId).filter(Objects::nonNull).forEach(facts::add);
    return true;
  }

  private Collection<Member> reach(Collection<Member> statements) {
    Deque<Member> open = new ArrayDeque<>(statements);
    List<Member> rest = new ArrayList<>(found.values());
    while (!open.isEmpty()) {
      Member from = open.poll();
      Set<Member> next =
          rest.stream().filter(member -> belongs(from, member)).collect(Collectors.toSet());
      rest.removeAll(next);
      linked.addAll(next);
      open.addAll(next);
    }
    return linked;
  }

  private static boolean belongs(Member from, Member member) {
    return Objects.equals(from.factId(), member.factId()) || Likeness.of(from, member).isLink();
  }
}
