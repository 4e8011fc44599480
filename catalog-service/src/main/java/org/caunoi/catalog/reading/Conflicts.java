package org.caunoi.catalog.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caunoi.catalog.activity.Activity;
import org.caunoi.catalog.agreement.Agreement;
import org.caunoi.catalog.fact.Conflict;
import org.caunoi.catalog.fact.Fact;
import org.caunoi.catalog.fact.FactOfficial;
import org.caunoi.catalog.fact.OfficialRole;
import org.caunoi.catalog.fact.OfficialSide;
import org.jspecify.annotations.Nullable;

/**
 * Where articles on one fact contradict each other: in the day, the number of papers, or who
 * signed. That one says less than another is no contradiction.
 */
final class Conflicts {

  private Conflicts() {}

  /** All conflicts: of every field at least two values, each with the first article that has it. */
  static List<Conflict> among(List<Saying> sayings) {
    List<Conflict> conflicts = new ArrayList<>();
    if (sayings.size() > 1) {
      conflicts.addAll(differing("startDate", sayings, Conflicts::startDay));
      conflicts.addAll(differing("signedDate", sayings, Conflicts::signedDay));
      conflicts.addAll(differing("count", sayings, Conflicts::count));
      conflicts.addAll(signatories(sayings));
    }
    return conflicts;
  }

  /** Where what came after a decision contradicts what was decided. */
  static List<Conflict> with(Fact fact, List<Saying> later) {
    List<Conflict> conflicts = new ArrayList<>();
    for (Saying saying : later) {
      if (fact instanceof Activity activity) {
        against("startDate", day(activity.startDate), startDay(saying), saying, conflicts);
      } else if (fact instanceof Agreement agreement) {
        against("signedDate", day(agreement.signedDate), signedDay(saying), saying, conflicts);
        String papers = agreement.count > 0 ? String.valueOf(agreement.count) : null;
        against("count", papers, count(saying), saying, conflicts);
      }
    }
    conflicts.sort(Comparator.comparing(Conflict::field));
    return conflicts.stream().distinct().toList();
  }

  private static void against(
      String field,
      @Nullable String decided,
      @Nullable String told,
      Saying saying,
      List<Conflict> conflicts) {
    if (decided != null && told != null && !decided.equals(told)) {
      conflicts.add(new Conflict(field, decided, null, null));
      conflicts.add(new Conflict(field, told, saying.articleId(), saying.quote()));
    }
  }

  private static List<Conflict> differing(
      String field, List<Saying> sayings, Function<Saying, @Nullable String> value) {
    Map<String, Saying> told = new LinkedHashMap<>();
    for (Saying saying : sayings) {
      String says = value.apply(saying);
      if (says != null) {
        told.putIfAbsent(says, saying);
      }
    }
    return told.size() < 2
        ? List.of()
        : told.entrySet().stream()
            .map(
                one ->
                    new Conflict(
                        field, one.getKey(), one.getValue().articleId(), one.getValue().quote()))
            .toList();
  }

  private static @Nullable String startDay(Saying saying) {
    return saying.read() instanceof ReadActivity read ? day(read.startDate()) : null;
  }

  private static @Nullable String signedDay(Saying saying) {
    return saying.read() instanceof ReadAgreement read ? day(read.signedDate()) : null;
  }

  private static @Nullable String day(@Nullable String date) {
    return date != null && date.length() == 10 ? date : null;
  }

  private static @Nullable String count(Saying saying) {
    return saying.read() instanceof ReadAgreement read && read.count() > 0
        ? String.valueOf(read.count())
        : null;
  }

  /**
   * Foreign names are written in too many ways to be compared across languages; those of one side
   * and one language are.
   */
  private static List<Conflict> signatories(List<Saying> sayings) {
    List<Conflict> conflicts = new ArrayList<>();
    for (OfficialSide side : OfficialSide.values()) {
      sayings.stream()
          .filter(saying -> !signers(saying, side).isEmpty())
          .collect(
              Collectors.groupingBy(
                  saying -> language(saying, side), TreeMap::new, Collectors.toList()))
          .values()
          .stream()
          .filter(group -> disagree(group, side))
          .findFirst()
          .ifPresent(
              group ->
                  conflicts.addAll(
                      differing("signatory", group, one -> String.join(", ", signers(one, side)))));
    }
    return conflicts;
  }

  private static String language(Saying saying, OfficialSide side) {
    return side == OfficialSide.HOME ? "" : saying.language();
  }

  private static boolean disagree(List<Saying> sayings, OfficialSide side) {
    List<Set<String>> all =
        sayings.stream()
            .map(
                saying ->
                    signers(saying, side).stream()
                        .map(Traits::name)
                        .collect(Collectors.toCollection(TreeSet::new)))
            .collect(Collectors.toList());
    return all.stream()
        .anyMatch(one -> all.stream().anyMatch(two -> Collections.disjoint(one, two)));
  }

  private static List<String> signers(Saying saying, OfficialSide side) {
    return saying.officials().stream()
        .filter(official -> official.role == OfficialRole.SIGNATORY && official.side == side)
        .map(Conflicts::name)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  private static String name(FactOfficial official) {
    return official.name == null ? "" : official.name;
  }
}
