package org.caunoi.extraction.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.caunoi.extraction.place.PlaceNames.Candidate;
import org.caunoi.extraction.text.Text;
import org.jspecify.annotations.Nullable;

/** Finds the places that a text names. Thread-safe. */
public final class PlaceFinder {

  /** Hyphenated names are not longer, words and hyphens. */
  private static final int LONGEST_NAME = 16;

  /** Tokens of "'s". */
  private static final int OWN = 2;

  private final PlaceNames names;
  private final Gazetteer gazetteer;

  public PlaceFinder(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    names = new PlaceNames(gazetteer);
  }

  /** The places in the order of the text; of homonyms the one that the text speaks of. */
  public List<Mention> find(Text text, @Nullable LocalDate day) {
    var spots = spots(text);
    var context = PlaceContext.of(text, spots);
    var choice = new PlaceChoice(gazetteer, context, day);
    var mentions = new ArrayList<Mention>();
    for (var spot : spots) {
      var locality = choice.choose(spot);
      if (locality == null && spot.headed() && !spot.headAfter()) {
        locality = choice.choose(spot.withCandidates(names.sounding(spot.name())));
      }
      if (locality != null) {
        var country = locality.level() == Level.COUNTRY && !locality.vietnamese();
        var region = country ? Regions.of(text, spot, locality) : null;
        mentions.add(region == null ? mention(text, spot, locality) : region);
      } else if (spot.ranked() && (spot.candidates().isEmpty() || spot.strange())) {
        var unresolved = Unresolved.mention(text, spot, context);
        if (unresolved != null) {
          mentions.add(unresolved);
        }
      }
    }
    return Again.withBareNames(text, mentions);
  }

  private List<Spot> spots(Text text) {
    var spots = new ArrayList<Spot>();
    var reader = new SpotReader(text);
    var end = 0;
    var matches = names.find(text);
    for (var match : matches) {
      spots.addAll(unknown(text, reader, end, match.first(), owner(text, spots)));
      if (!PlaceNames.none(match)) {
        spots.add(reader.read(match.first(), match.last(), match.values()));
      }
      end = match.last();
    }
    spots.addAll(unknown(text, reader, end, text.size(), owner(text, spots)));
    return Abroad.withCountries(SpotReader.withCountries(text, spots));
  }

  /** Names after "tỉnh", "thành phố" ... that the gazetteer does not have, and hyphenated ones. */
  private List<Spot> unknown(
      Text text, SpotReader reader, int from, int to, @Nullable String owner) {
    var found = new ArrayList<Spot>();
    for (var i = from; i < to; i++) {
      if (!text.capital(i) || text.capital(i - 1) && !reader.headed(i)) {
        continue;
      }
      var end = hyphenated(text, i, to);
      var candidates = end > i + 2 ? names.sounding(text.slice(i, end)) : List.<Candidate>of();
      var spot = reader.read(i, Math.max(end, i + 1), candidates);
      if (!candidates.isEmpty()) {
        found.add(spot);
        i = end - 1;
      } else if (spot.headed() && spot.head() != Level.COUNTRY) {
        var owned = spot.headAfter() && i == from + OWN ? owner : null;
        if (!spot.headAfter() || owned != null) {
          var last = Math.max(end, reader.capitals(i, to));
          found.add(reader.read(i, last, List.of()).withCountry(owned));
          i = last - 1;
        }
      }
    }
    return found;
  }

  /** "France's Normandy region": the country before "'s"; null where none stands there. */
  private static @Nullable String owner(Text text, List<Spot> spots) {
    var last = spots.isEmpty() ? null : spots.get(spots.size() - 1);
    if (last == null
        || !text.word(last.last()).equals("'")
        || !text.word(last.last() + 1).equals("s")) {
      return null;
    }
    return last.candidates().stream()
        .map(Candidate::locality)
        .filter(locality -> locality.level() == Level.COUNTRY)
        .map(Locality::country)
        .findFirst()
        .orElse(null);
  }

  private static int hyphenated(Text text, int first, int limit) {
    var i = first + 1;
    while (i + 1 < Math.min(limit, first + LONGEST_NAME)
        && text.word(i).equals("-")
        && text.start(i) == text.end(i - 1)
        && text.start(i + 1) == text.end(i)
        && Character.isLetter(text.word(i + 1).charAt(0))) {
      i += 2;
    }
    return i;
  }

  private static Mention mention(Text text, Spot spot, Locality locality) {
    var name = text.slice(spot.first(), spot.last());
    var adjective =
        spot.candidates().stream().anyMatch(c -> c.adjective() && c.locality() == locality);
    return new Mention(
        spot.first(),
        spot.last(),
        spot.from(),
        locality,
        name,
        locality.level(),
        locality.country(),
        spot.at(),
        adjective);
  }
}
