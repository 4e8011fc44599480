package org.caunoi.extraction.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;

/** Joins mentions of one organisation: "Đại học Indonesia" and "Trường đại học Indonesia". */
final class Namesakes {

  /** Texts with more organisations are lists; comparing all with all would take long. */
  private static final int MOST = 200;

  private Namesakes() {}

  /** The same mentions, each organisation under the longest of its names. */
  static List<PartyMention> joined(List<PartyMention> mentions) {
    var names = new LinkedHashMap<String, PartyMention>();
    mentions.stream()
        .filter(PartyMention::organisation)
        .forEach(mention -> names.putIfAbsent(mention.key(), mention));
    if (names.size() < 2 || names.size() > MOST) {
      return mentions;
    }
    var longest = new HashMap<String, PartyMention>();
    names.forEach((key, mention) -> longest.put(key, longest(mention, names)));
    var joined = new ArrayList<PartyMention>();
    for (var mention : mentions) {
      var whole = longest.get(mention.key());
      joined.add(
          !mention.organisation() || whole == null || whole.key().equals(mention.key())
              ? mention
              : new PartyMention(
                  mention.first(),
                  mention.last(),
                  whole.party(),
                  whole.home(),
                  true,
                  whole.place(),
                  whole.key()));
    }
    return joined;
  }

  private static PartyMention longest(
      PartyMention mention, LinkedHashMap<String, PartyMention> names) {
    var name = " " + name(mention) + " ";
    var best = mention;
    for (var other : names.values()) {
      if (name(other).length() > name(best).length()
          && (" " + name(other) + " ").contains(name)
          && other.home() == mention.home()) {
        best = other;
      }
    }
    return best;
  }

  private static String name(PartyMention mention) {
    return mention.key().substring(mention.key().indexOf(':') + 1).replaceAll("[()]", "");
  }
}
