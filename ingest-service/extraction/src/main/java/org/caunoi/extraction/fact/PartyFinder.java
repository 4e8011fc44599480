package org.caunoi.extraction.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.caunoi.extraction.people.Person;
import org.caunoi.extraction.people.Titles;
import org.caunoi.extraction.place.Level;
import org.caunoi.extraction.place.Mention;
import org.caunoi.extraction.text.Letters;
import org.caunoi.extraction.text.Text;
import org.jspecify.annotations.Nullable;

/** Finds the parties that a text names: localities, the organs that act for them, organisations. */
final class PartyFinder {

  private static final Titles TITLES = Titles.instance();

  /** Names of organisations are not longer, words. */
  private static final int LONGEST = 22;

  /** Plain words in a row inside a name: "Hội Xúc tiến thương mại và đầu tư của ...". */
  private static final int PLAIN = 8;

  /** Words that join the parts of an organisation's name. */
  private static final Set<String> JOINTS =
      Set.of(
          "và", "của", "các", "về", "cho", "of", "for", "and", "the", "tại", "in", "-", "&", "to",
          "'");

  private final Scene scene;
  private final Text text;
  private final Map<Integer, Mention> places = new HashMap<>();

  private PartyFinder(Scene scene) {
    this.scene = scene;
    text = scene.text();
    for (var place : scene.places()) {
      places.put(place.from(), place);
      places.put(place.first(), place);
    }
  }

  /** The parties in the order of the text. */
  static List<PartyMention> find(Scene scene) {
    return new PartyFinder(scene).find();
  }

  private List<PartyMention> find() {
    var found = new ArrayList<PartyMention>();
    var titled = titled();
    var i = 0;
    while (i < text.size()) {
      var organisation = titled[i] ? null : organisation(i);
      if (organisation != null) {
        found.add(organisation);
        i = behindBrackets(organisation.last());
        continue;
      }
      var place = places.get(i);
      if (place != null && !titled[i]) {
        found.add(locality(place));
        i = place.last();
      } else {
        i++;
      }
    }
    return found;
  }

  /** The place in brackets behind an organisation says where it belongs and is no party. */
  private int behindBrackets(int token) {
    var i = token;
    if (bracketed(token) != null && text.word(token).equals(",")) {
      return bracketed(token).last();
    }
    if (text.word(i).equals("(")) {
      while (i < text.size() && i < token + 10 && !text.word(i).equals(")")) {
        i++;
      }
    }
    return text.word(i).equals(")") ? i : token;
  }

  /** The tokens that belong to titles of persons. */
  private boolean[] titled() {
    var titled = new boolean[text.size()];
    for (Person person : scene.people()) {
      for (var t = person.first(); t < person.last(); t++) {
        titled[t] = person.title() != null && person.name() != null;
      }
    }
    return titled;
  }

  private PartyMention locality(Mention place) {
    var organ = organBefore(place.from());
    var first = organ >= 0 ? organ : place.from();
    var body = organ >= 0 ? text.slice(organ, place.last()) : null;
    var locality = place.locality();
    var party =
        new Party(
            locality == null ? null : locality.id(),
            null,
            body,
            place.name(),
            locality == null ? null : locality.nameEn(),
            place.country(),
            place.level());
    return new PartyMention(
        first,
        place.last(),
        party,
        place.vietnamese(),
        organ >= 0 || !place.at(),
        place,
        place.key());
  }

  /** The first token of an organ such as "Ủy ban nhân dân" that ends where a place begins; -1. */
  private int organBefore(int token) {
    for (var i = Math.max(0, token - 8); i < token; i++) {
      var match = TITLES.kind(text, i, token);
      if (match != null && match.value().equals(Titles.ORGAN) && match.last() == token) {
        return i;
      }
    }
    return -1;
  }

  private @Nullable PartyMention organisation(int token) {
    if (!Letters.capital(text.word(token))) {
      return null;
    }
    var limit = Math.min(text.sentenceOf(token).last(), token + LONGEST);
    var head = TITLES.kind(text, token, limit);
    if (head == null || !head.value().equals(Titles.ORGANISATION)) {
      return null;
    }
    var end = nameEnd(head.last(), limit);
    if (end == head.last()) {
      return null;
    }
    var inside =
        scene.places(text.sentenceOf(token)).stream()
            .filter(p -> p.first() >= token && p.first() < end)
            .toList();
    var behind = bracketed(end);
    var place = choose(inside, behind);
    var name = text.slice(token, end);
    var foreign = place != null && place.foreign();
    return new PartyMention(
        token,
        end,
        party(name, place),
        place != null && !foreign,
        true,
        place,
        "org:" + name.toLowerCase(Locale.ROOT));
  }

  private static Party party(String name, @Nullable Mention place) {
    var locality = place == null ? null : place.locality();
    var of = locality == null || locality.level() == Level.COUNTRY ? null : locality.id();
    return new Party(
        null, of, null, name, null, place == null ? null : place.country(), Level.ORGANISATION);
  }

  /** The foreign place wins: "Hội hữu nghị Nhật Bản - Việt Nam tỉnh Osaka" is of Osaka. */
  private static @Nullable Mention choose(List<Mention> inside, @Nullable Mention behind) {
    Mention chosen = null;
    for (var place : inside) {
      if (chosen == null || !chosen.local() && place.local()) {
        chosen = place;
      }
    }
    var stranger =
        behind != null
            && behind.foreign()
            && (chosen == null || chosen.vietnamese() || behind.local());
    return stranger || chosen == null ? behind : chosen;
  }

  private int nameEnd(int token, int limit) {
    var i = token;
    var end = token;
    var plain = 0;
    while (i < limit && plain < PLAIN) {
      var place = places.get(i);
      if (place != null) {
        i = place.last();
        end = i;
        plain = 0;
        continue;
      }
      var word = text.word(i);
      var match = TITLES.kind(text, i, limit);
      if (match != null
              && (match.value().equals(Titles.STOP) && !Letters.capital(word)
                  || match.value().equals(Titles.PREFIX))
          || TITLES.head(text, i, limit) != null && !Letters.capital(word)) {
        break;
      }
      if (match != null) {
        i = match.last();
        end = i;
        plain = 0;
      } else if (Letters.capital(word) && Character.isLetter(word.charAt(0))) {
        i++;
        end = i;
        plain = 0;
      } else if (JOINTS.contains(text.lower(i)) || Character.isLetter(word.charAt(0))) {
        if (text.lower(i).equals("và") && newParty(i + 1, limit)) {
          break;
        }
        i++;
        plain++;
      } else if (word.equals(",") && list(i + 1, limit)) {
        i++;
      } else {
        break;
      }
    }
    return end;
  }

  /** "Trung tâm Xúc tiến Đầu tư, Thương mại, Du lịch Hà Nội": a list inside a name. */
  private boolean list(int token, int limit) {
    return Letters.capital(text.word(token))
        && TITLES.kind(text, token, limit) == null
        && TITLES.head(text, token, limit) == null
        && !places.containsKey(token)
        && scene.people(text.sentenceOf(token)).stream().noneMatch(p -> p.first() == token);
  }

  private boolean newParty(int token, int limit) {
    var match = TITLES.kind(text, token, limit);
    return match != null
            && (match.value().equals(Titles.ORGANISATION) || match.value().equals(Titles.ORGAN))
        || TITLES.head(text, token, limit) != null
        || places.containsKey(token);
  }

  /** The first place in brackets directly behind a name. */
  private @Nullable Mention bracketed(int token) {
    if (text.word(token).equals(",")) {
      var next = places.get(token + 1);
      return next != null && next.foreign() && next.local() ? next : null;
    }
    if (!text.word(token).equals("(")) {
      return null;
    }
    for (var i = token + 1;
        i < Math.min(text.size(), token + 8) && !text.word(i).equals(")");
        i++) {
      if (places.containsKey(i)) {
        return places.get(i);
      }
    }
    return null;
  }
}
