package org.caunoi.extraction.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.caunoi.extraction.place.Mention;
import org.caunoi.extraction.text.Text;
import org.jspecify.annotations.Nullable;

/** Collects persons; who leads a delegation of a place speaks for that place. */
final class Persons {

  /** From the place of a delegation to the name of its head, words. */
  private static final int NEAR = 12;

  /** From the word "delegation" to the name of its head, words. */
  private static final int FAR = 24;

  private static final Set<String> LED_BY = Set.of("do", "by");
  private static final Set<String> DELEGATION = Set.of("đoàn", "delegation", "mission", "team");

  private final Text text;
  private final Names names;
  private final List<Mention> places;
  private final List<Person> found = new ArrayList<>();

  Persons(Text text, Names names, List<Mention> places) {
    this.text = text;
    this.names = names;
    this.places = places;
  }

  List<Person> found() {
    return found;
  }

  void add(int first, int last, int nameAt, int nameEnd, List<Title> chain) {
    var named = new ArrayList<Mention>();
    chain.forEach(part -> named.addAll(part.places()));
    if (named.stream().noneMatch(place -> !place.at())) {
      var sent = delegation(first);
      if (sent != null) {
        named.add(sent);
      }
    }
    found.add(
        new Person(
            first,
            last,
            nameAt,
            nameEnd,
            nameAt < 0 ? null : text.slice(nameAt, nameEnd),
            title(chain),
            named,
            organisation(chain),
            chain.stream().anyMatch(Title::national)
                && chain.stream().noneMatch(Title::organ)
                && named.stream().noneMatch(place -> place.local() && !place.at()),
            chain.stream().anyMatch(Title::organ),
            nameAt >= 0 && names.vietnamese(nameAt, nameEnd)));
  }

  private @Nullable String title(List<Title> chain) {
    return chain.isEmpty()
        ? null
        : text.slice(chain.get(0).first(), chain.get(chain.size() - 1).last());
  }

  private @Nullable String organisation(List<Title> chain) {
    return chain.stream()
        .filter(part -> part.organisationAt() >= 0)
        .findFirst()
        .map(part -> text.slice(part.organisationAt(), part.last()))
        .orElse(null);
  }

  /** The last word "delegation" between two tokens; -1 if there is none. */
  private int sent(int first, int last) {
    for (var t = last - 1; t >= first; t--) {
      // "đoàn kết" is solidarity.
      if (DELEGATION.contains(text.lower(t)) && !text.lower(t + 1).equals("kết")) {
        return t;
      }
    }
    return -1;
  }

  /** "đoàn đại biểu tỉnh Vân Nam do ông ...", "a delegation from Osaka led by ...". */
  private @Nullable Mention delegation(int first) {
    var by = -1;
    for (var t = first - 1; t >= Math.max(0, first - 3); t--) {
      by = LED_BY.contains(text.lower(t)) ? t : by;
    }
    var sent = by < 0 ? -1 : sent(Math.max(text.sentenceOf(first).first(), by - FAR), by);
    if (sent < 0) {
      return null;
    }
    Mention nearest = null;
    for (var place : places) {
      if (place.first() >= by) {
        break;
      }
      var near = place.first() >= Math.max(sent, by - NEAR) && !place.at();
      if (near && (nearest == null || place.local())) {
        nearest = place;
      }
    }
    return nearest;
  }
}
