package org.caunoi.report.brief;

import java.util.List;

/** One item of a section: a line, what belongs under it, and the ids of the facts behind it. */
public record Entry(String text, List<String> details, List<String> facts) {
  /** An item of one line. */
  public Entry(String text, String fact) {
    this(text, List.of(), List.of(fact));
  }
}
