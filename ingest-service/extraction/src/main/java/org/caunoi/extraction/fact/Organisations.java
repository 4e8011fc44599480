package org.caunoi.extraction.fact;

import java.util.List;
import org.caunoi.extraction.text.Letters;
import org.caunoi.extraction.text.WordLists;

/** Kinds of organisations by their names: {@code organisations.txt}. */
final class Organisations {

  private static final WordLists LISTS = WordLists.read(Organisations.class, "organisations.txt");
  private static final List<String> COMPANIES = LISTS.get("company");

  private Organisations() {}

  /** Is it a company by its name? */
  static boolean company(String name) {
    var lower = Letters.lower(name);
    return COMPANIES.stream().anyMatch(lower::contains);
  }
}
