package org.caunoi.extraction.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.caunoi.extraction.text.PhraseTrie;
import org.caunoi.extraction.text.Text;

/**
 * Finds the later, bare mentions of names that only their head noun told: "tỉnh Sê Kông ... Sê
 * Kông".
 */
final class Again {

  private Again() {}

  static List<Mention> withBareNames(Text text, List<Mention> mentions) {
    var names = new PhraseTrie<Mention>(true);
    var taken = new boolean[text.size()];
    var any = false;
    for (var mention : mentions) {
      for (var t = mention.first(); t < mention.last(); t++) {
        taken[t] = true;
      }
      if (mention.from() < mention.first() && mention.local() && mention.foreign()) {
        names.add(mention.name(), mention);
        any = true;
      }
    }
    if (!any) {
      return mentions;
    }
    var all = new ArrayList<>(mentions);
    for (var match : names.find(text)) {
      if (!taken[match.first()] && !taken[match.last() - 1]) {
        all.add(bare(match.first(), match.last(), match.value()));
      }
    }
    all.sort(Comparator.comparingInt(Mention::first));
    return all;
  }

  private static Mention bare(int first, int last, Mention known) {
    return new Mention(
        first,
        last,
        first,
        known.locality(),
        known.name(),
        known.level(),
        known.country(),
        false,
        false);
  }
}
