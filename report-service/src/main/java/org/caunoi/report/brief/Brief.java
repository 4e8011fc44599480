package org.caunoi.report.brief;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A brief, complete: what its pages say, in reading order, each figure and sentence with the ids of
 * the facts behind it. Immutable; the same facts make an equal brief.
 *
 * @param internal it holds facts that are for the office alone
 * @param unreviewed number of facts told that no officer has confirmed; 0 except in a draft
 * @param note on what this copy is; empty where there is nothing to say
 * @param decisions what the leaders are asked to decide, most urgent first
 * @param recommendations the office's own words, a paragraph each
 * @param supplements facts of earlier periods that were confirmed after those briefs' release
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
    List<Statement> decisions,
    Charts charts,
    Activities activities,
    Agreements agreements,
    Commitments commitments,
    Ahead ahead,
    Relations relations,
    List<String> recommendations,
    List<Entry> supplements,
    List<Entry> sources) {

  /** Twelve periods up to this one; sectors and countries of this one. */
  public record Charts(List<Bar> months, List<Bar> sectors, List<Bar> countries) {}

  /**
   * What happened, the weightiest first; what was only planned; what was called off.
   *
   * @param all of them as an annex: by the rows of the first table, then by day
   */
  public record Activities(
      List<Entry> notable, List<Entry> planned, List<Entry> cancelled, List<Line> all) {}

  /**
   * Papers: signed in the period; not signed; merely mentioned; whose term ends within 90 days.
   *
   * @param expiring null where the register does not tell
   * @param all the signed and then the unsigned, as an annex
   */
  public record Agreements(
      List<Entry> signed,
      List<Entry> unsigned,
      List<Entry> mentioned,
      @Nullable List<Entry> expiring,
      List<Line> all) {}

  /**
   * Words given in the period; given earlier and still open; asked for.
   *
   * @param overdue null where the register does not tell
   * @param open null likewise
   */
  public record Commitments(
      List<Entry> agreed,
      @Nullable List<Entry> overdue,
      @Nullable List<Entry> open,
      List<Entry> proposed) {}

  /** The period that follows, and anniversaries of its year and the next. */
  public record Ahead(List<Entry> planned, List<Entry> anniversaries, List<Entry> expiries) {}

  /**
   * The state of the office's relations at the end of the period.
   *
   * @param indicators null where the register does not tell
   * @param dormant null likewise
   */
  public record Relations(@Nullable List<Entry> indicators, @Nullable List<Entry> dormant) {}
}
