package org.caunoi.catalog.organisation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.caunoi.catalog.fact.Folded;

/** What sort of body an organisation is. */
public enum OrganisationKind {
  EMBASSY,
  UNIVERSITY,
  SCHOOL,
  ASSOCIATION,
  PARLIAMENT,
  DEPARTMENT,
  COMPANY,
  OTHER;

  /** The words by which a name shows its kind, folded; the first that occurs decides. */
  private static final Map<String, OrganisationKind> SIGNS = signs();

  /** The kind that a name shows, OTHER where it shows none. */
  public static OrganisationKind ofName(String name) {
    String folded = " " + Folded.of(name) + " ";
    return SIGNS.entrySet().stream()
        .filter(sign -> folded.contains(" " + sign.getKey() + " "))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(OTHER);
  }

  private static Map<String, OrganisationKind> signs() {
    Map<String, OrganisationKind> signs = new LinkedHashMap<>();
    for (String word : new String[] {"dai su quan", "tong lanh su quan", "embassy", "consulate"}) {
      signs.put(word, EMBASSY);
    }
    // Before the parliaments: an "association of parliamentarians" is an association.
    for (String word : new String[] {"hoi nghi si", "hoi huu nghi", "hiep hoi", "association"}) {
      signs.put(word, ASSOCIATION);
    }
    for (String word : new String[] {"dai hoc", "university", "hoc vien"}) {
      signs.put(word, UNIVERSITY);
    }
    for (String word : new String[] {"truong", "school", "college"}) {
      signs.put(word, SCHOOL);
    }
    for (String word : new String[] {"quoc hoi", "nghi vien", "parliament", "assembly"}) {
      signs.put(word, PARLIAMENT);
    }
    for (String word : new String[] {"so", "ban", "bo", "department", "ministry", "board"}) {
      signs.put(word, DEPARTMENT);
    }
    for (String word : new String[] {"cong ty", "tap doan", "company", "corporation", "group"}) {
      signs.put(word, COMPANY);
    }
    return signs;
  }
}
