package org.caunoi.extraction.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells whom an article is about: its locality of ours and its foreign parties. */
final class Protagonists {

  /** Weight of a locality that one sentence far down names; too little where nobody acts for it. */
  private static final double IN_PASSING = 1;

  /** Weight of a party that the lead names, or two sentences. */
  private static final double TWICE = 2;

  /** Words between two of one list: "Khăm Muộn (Lào) và tỉnh". */
  private static final int BETWEEN = 6;

  private final Stage stage;
  private final Scene scene;
  private final @Nullable Scene title;

  Protagonists(Stage stage, @Nullable Scene title) {
    this.stage = stage;
    this.title = title;
    scene = stage.scene();
  }

  @Nullable PartyMention home() {
    var weights = new LinkedHashMap<String, Double>();
    var first = new HashMap<String, PartyMention>();
    var all = new ArrayList<>(stage.parties());
    all.addAll(holders());
    for (var party : all) {
      var place = party.place();
      if (party.home() && place != null && place.local() && Sides.actsForHome(party)) {
        // A department acts for its locality.
        var local = party.organisation() ? Stage.ofPlace(place, true) : party;
        var early = scene.text().sentenceOf(party.first()).index() < Stage.LEAD ? 2.0 : 1.0;
        weights.merge(local.key(), (local.acting() ? 1.0 : 0.3) * early, Double::sum);
        first.merge(local.key(), local, (a, b) -> a.acting() ? a : b);
      }
    }
    if (title != null) {
      for (var place : title.places()) {
        weights.computeIfPresent(place.key(), (key, weight) -> weight + 3);
      }
    }
    return weights.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .filter(best -> best.getValue() > (stage.anyLocal() ? 0 : IN_PASSING))
        .map(best -> first.get(best.getKey()))
        .orElse(null);
  }

  /** Places for which the holders of titles speak. */
  List<PartyMention> holders() {
    var holders = new ArrayList<PartyMention>();
    for (var person : scene.people()) {
      for (var place : person.places()) {
        if (!place.at()) {
          holders.add(Stage.ofPlace(place, true));
        }
      }
    }
    return holders;
  }

  List<PartyMention> partners() {
    var weights = new LinkedHashMap<String, Double>();
    var first = new HashMap<String, PartyMention>();
    var all = new ArrayList<>(stage.parties());
    all.addAll(holders());
    for (var party : all) {
      var place = party.place();
      if (!party.home()
          && place != null
          && place.local()
          && !party.organisation()
          && !place.adjective()) {
        weights.merge(party.key(), (party.acting() ? 1.0 : 0.5) * early(party), Double::sum);
        first.putIfAbsent(party.key(), party);
      }
    }
    if (title != null) {
      for (var place : title.places()) {
        weights.computeIfPresent(place.key(), (key, weight) -> weight + 4);
      }
    }
    var localities = heaviest(weights, first, TWICE);
    return localities.isEmpty() ? mainOrganisations() : localities;
  }

  /** "các tỉnh Attapeu, Sekong (Lào)": those named in one breath with the first partner. */
  List<PartyMention> together() {
    var partners = partners();
    var all = new ArrayList<>(partners.stream().limit(1).toList());
    if (partners.size() < 2 || partners.get(0).organisation()) {
      return all;
    }
    var level = partners.get(0).party().level();
    for (var i = 0; i < all.size(); i++) {
      var one = all.get(i);
      partners.stream()
          .filter(p -> p.party().level() == level && !all.contains(p) && listed(one, p))
          .forEach(all::add);
    }
    return all;
  }

  /** Do the two stand in one list near the head of the text? */
  private boolean listed(PartyMention a, PartyMention b) {
    var parties = stage.parties();
    for (var i = 0; i + 1 < parties.size(); i++) {
      var one = parties.get(i);
      var two = parties.get(i + 1);
      var pair =
          one.key().equals(a.key()) && two.key().equals(b.key())
              || one.key().equals(b.key()) && two.key().equals(a.key());
      if (pair && stage.sentenceOf(one).index() < Stage.LEAD && joined(one.last(), two.first())) {
        return true;
      }
    }
    return false;
  }

  /** Only marks, brackets, "và", "and" and head nouns between? */
  private boolean joined(int first, int last) {
    var text = scene.text();
    var marks = false;
    for (var t = first; t < last; t++) {
      marks |=
          ",;()".contains(text.word(t))
              || text.lower(t).equals("và")
              || text.lower(t).equals("and");
    }
    return marks && last - first <= BETWEEN;
  }

  /** Organisations of abroad, where the article is about no locality there. */
  private List<PartyMention> mainOrganisations() {
    var weights = new LinkedHashMap<String, Double>();
    var first = new HashMap<String, PartyMention>();
    for (var party : stage.parties()) {
      if (party.organisation() && party.foreign() && Organisations.deals(party.party().name())) {
        weights.merge(party.key(), early(party), Double::sum);
        first.putIfAbsent(party.key(), party);
      }
    }
    return heaviest(weights, first, weights.size() == 1 ? TWICE : TWICE + 1);
  }

  private double early(PartyMention party) {
    return stage.sentenceOf(party).index() < 3 ? 2 : 1;
  }

  private static List<PartyMention> heaviest(
      Map<String, Double> weights, Map<String, PartyMention> first, double least) {
    return weights.entrySet().stream()
        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
        .filter(best -> best.getValue() >= least)
        .map(best -> first.get(best.getKey()))
        .filter(Objects::nonNull)
        .toList();
  }
}
