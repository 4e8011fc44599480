package org.caunoi.extraction.fact;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.caunoi.extraction.place.Level;
import org.caunoi.extraction.place.Regions;

/**
 * What an article tells.
 *
 * @param steps the rules that made the facts, in the order of the facts
 */
public record Facts(
    boolean relevant,
    double relevance,
    List<Activity> activities,
    List<Agreement> agreements,
    List<Commitment> commitments,
    List<Milestone> milestones,
    List<Step> steps) {

  /** Nothing. */
  public static Facts none(double relevance) {
    return new Facts(false, relevance, List.of(), List.of(), List.of(), List.of(), List.of());
  }

  /** Names of places among parties and venues that the gazetteer could know and does not. */
  public SortedSet<String> unresolved() {
    var parties =
        Stream.concat(
            activities.stream()
                .flatMap(
                    a ->
                        Stream.of(a.home(), a.partners(), Stream.ofNullable(a.place()).toList())
                            .flatMap(List::stream)),
            agreements.stream().flatMap(a -> a.parties().stream()));
    var names = new TreeSet<String>();
    parties
        .filter(p -> p.localityId() == null && p.level() != Level.ORGANISATION)
        .map(Party::name)
        .filter(name -> name != null && !Regions.named(name))
        .forEach(names::add);
    return names;
  }
}
