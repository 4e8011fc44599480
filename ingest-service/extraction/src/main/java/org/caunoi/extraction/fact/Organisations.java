package org.caunoi.extraction.fact;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.caunoi.extraction.text.Letters;
import org.caunoi.extraction.text.PhraseTrie;
import org.caunoi.extraction.text.Text;
import org.caunoi.extraction.text.WordLists;
import org.jspecify.annotations.Nullable;

/** Kinds of organisations by their names: {@code organisations.txt}. */
final class Organisations {

  private static final WordLists LISTS = WordLists.read(Organisations.class, "organisations.txt");
  private static final List<String> COMPANIES = LISTS.get("company");
  private static final Set<String> ASSEMBLIES = new HashSet<>(LISTS.get("assembly"));
  private static final Set<String> SEATED = new HashSet<>(LISTS.get("seated"));
  private static final List<String> MISSIONS = LISTS.get("mission");
  private static final List<String> DIPLOMATIC = LISTS.get("diplomatic");
  private static final List<String> ON_ITS_OWN = LISTS.get("on-its-own");
  private static final List<String> PUBLIC = LISTS.get("public");
  private static final PhraseTrie<String> KNOWN = known();

  /** The country of organisations that many countries run. */
  static final String OF_MANY = "-";

  /** Tells of words that are only a part of such a name. */
  static final String PART = "+";

  private Organisations() {}

  private static PhraseTrie<String> known() {
    var known = new PhraseTrie<String>(true);
    for (var line : LISTS.get("known")) {
      var blank = line.lastIndexOf(' ');
      known.add(line.substring(0, blank), line.substring(blank + 1));
    }
    return known;
  }

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

  /** Is it an embassy, a consulate or the like by its name? */
  static boolean diplomatic(String name) {
    var lower = Letters.lower(name);
    return DIPLOMATIC.stream().anyMatch(lower::contains);
  }

  /** May it be a partner of a locality by its name, and not a company or the office of a state? */
  static boolean deals(String name) {
    return !company(name) && !mission(name) && !diplomatic(name);
  }

  /** Does it stand for itself, and not for its locality: a university, a hospital, a fund? */
  static boolean onItsOwn(String name) {
    var lower = Letters.lower(name);
    return ON_ITS_OWN.stream().anyMatch(lower::contains) && !ofItsPlace(name);
  }

  /** Is it a school or a clinic that its locality runs? */
  static boolean ofItsPlace(String name) {
    var lower = Letters.lower(name);
    return PUBLIC.stream().anyMatch(lower::contains);
  }

  /** Is this the word for an elected body, which acts for its locality? */
  static boolean assembly(String head) {
    return ASSEMBLIES.contains(Letters.lower(head));
  }

  /** Does the place where such an organisation is belong to its name? */
  static boolean seated(String head) {
    return SEATED.contains(Letters.lower(head));
  }

  /** An organisation known by its name that begins at a token; its value is the country. */
  static PhraseTrie.@Nullable Match<String> known(Text text, int token, int limit) {
    return KNOWN.longestAt(text, token, limit);
  }
}
