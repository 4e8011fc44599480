package org.caunoi.report.brief;

import java.util.List;

/**
 * A brief, complete: what its pages say, in reading order, each figure and sentence with the ids of
 * the facts behind it. Immutable; the same facts make an equal brief.
 *
 * @param internal it holds facts that are for the office alone
 * @param unreviewed number of facts told that no officer has confirmed; 0 except in a draft
 * @param note on what this copy is; empty where there is nothing to say
 */
public record Brief(
    String language,
    Period period,
    Imprint imprint,
    Letterhead letterhead,
    boolean internal,
    int unreviewed,
    String title,
    String subject,
    String note,
    List<Statement> summary,
    List<Count> counts,
    List<Bar> sectors,
    Activities activities,
    Agreements agreements,
    Commitments commitments,
    List<Entry> milestones,
    List<Entry> sources) {

  /** What happened, what was only planned, what was called off. */
  public record Activities(List<Entry> held, List<Entry> planned, List<Entry> cancelled) {}

  /** Papers: signed in the period; not signed; merely mentioned. */
  public record Agreements(List<Entry> signed, List<Entry> unsigned, List<Entry> mentioned) {}

  /** Words given, and words asked for. */
  public record Commitments(List<Entry> agreed, List<Entry> proposed) {}
}
