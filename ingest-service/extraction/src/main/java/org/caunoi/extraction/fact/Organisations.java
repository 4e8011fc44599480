package org.caunoi.extraction.fact;

import java.util.List;
import org.caunoi.extraction.text.Letters;
import org.caunoi.extraction.text.WordLists;

/** Kinds of organisations by their names: {@code organisations.txt}. */
final class Organisations {

  private static final WordLists LISTS = WordLists.read(Organisations.class, "organisations.txt");
  private static final List<String> COMPANIES = LISTS.get("company");

  private static final List<String> MISSIONS = LISTS.get("mission");

  private Organisations() {}

  /** Is it a company by its name? */
  static boolean company(String name) {
    var lower = Letters.lower(name);
    return COMPANIES.stream().anyMatch(lower::contains);
  }

  /** Is it a mission of Viet Nam abroad by its name? */
  static boolean mission(String name) {
    var lower = Letters.lower(name);
    return MISSIONS.stream().anyMatch(lower::contains);
  }
}
