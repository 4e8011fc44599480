package org.caunoi.report.brief;

import org.caunoi.report.catalog.Activity;

/**
 * The rows of the first table. A delegation is a visit; a visit whose direction is not known, and
 * all other types, count as "other". Every activity counts in one row.
 */
enum Counted {
  OUT("count.out"),
  IN("count.in"),
  MEETINGS("count.meetings"),
  CONFERENCES("count.conferences"),
  OTHER("count.other"),
  PAPERS("count.papers");

  /** Key of its label. */
  final String key;

  Counted(String key) {
    this.key = key;
  }

  static Counted of(Activity activity) {
    return switch (activity.type()) {
      case "VISIT" -> activity.outgoing() ? OUT : activity.incoming() ? IN : OTHER;
      case "MEETING" -> MEETINGS;
      case "CONFERENCE" -> CONFERENCES;
      default -> OTHER;
    };
  }

  /** Whether people who travelled are counted too. */
  boolean travels() {
    return this == OUT || this == IN;
  }
}
