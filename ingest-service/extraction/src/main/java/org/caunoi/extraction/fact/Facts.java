package org.caunoi.extraction.fact;

import java.util.List;

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
}
