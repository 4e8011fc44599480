package org.caunoi.report.catalog;

import java.util.List;

/** What every fact of the register carries, whatever it tells. */
public interface Fact {
  /** Id in the register. */
  String id();

  /** UNREVIEWED or CONFIRMED; rejected and merged facts never reach a brief. */
  String review();

  /** OFFICE: for the office alone; AGENCIES: may be shown to others. */
  String audience();

  /** Where it was read. */
  List<Evidence> evidence();

  /** Office documents that say so. */
  List<OfficeDocument> documents();

  /** People who typed it in. */
  List<Testimony> statements();

  /** The ids of facts, in their order. */
  static List<String> ids(List<? extends Fact> facts) {
    return facts.stream().map(Fact::id).toList();
  }

  /** Whether an officer has confirmed it. */
  default boolean confirmed() {
    return "CONFIRMED".equals(review());
  }

  /** Whether a brief may tell it at all. */
  default boolean standing() {
    return confirmed() || "UNREVIEWED".equals(review());
  }
}
