package org.caunoi.extraction.place;

import java.time.LocalDate;
import java.util.Set;
import org.caunoi.extraction.place.PlaceNames.Candidate;
import org.jspecify.annotations.Nullable;

/**
 * Decides which of its candidates a name stands for, or none. The rules are those of the
 * gazetteer's notes: the head noun picks the rank, a country beside the name picks the country,
 * Vietnam comes before abroad, the day picks between old and new units, risky names need support.
 */
final class PlaceChoice {

  private static final Set<String> GOVERNED = Set.of("JP", "US", "CN", "KR", "LA");

  private final Gazetteer gazetteer;
  private final PlaceContext context;
  private final String day;

  PlaceChoice(Gazetteer gazetteer, PlaceContext context, @Nullable LocalDate day) {
    this.gazetteer = gazetteer;
    this.context = context;
    // Without a day the present units are taken for older ones only where both have the name.
    this.day = (day == null ? LocalDate.of(2025, 1, 1) : day).toString();
  }

  @Nullable Locality choose(Spot spot) {
    Locality best = null;
    var bestScore = 0;
    for (var candidate : spot.candidates()) {
      var score = score(spot, candidate);
      if (score > bestScore) {
        bestScore = score;
        best = candidate.locality();
      }
    }
    return best;
  }

  /** 0: cannot be meant. */
  private int score(Spot spot, Candidate candidate) {
    var locality = candidate.locality();
    if (candidate.pair() && !spot.pair() || spot.person() && spot.head() == null) {
      return 0;
    }
    if (locality.level() == Level.COUNTRY) {
      return country(spot, candidate);
    }
    if (spot.head() == Level.COUNTRY && !spot.headAfter()
        || spot.country() != null && !spot.country().equals(locality.country())) {
      return 0;
    }
    return locality.vietnamese() ? vietnamese(spot, locality) : foreign(spot, candidate);
  }

  private int country(Spot spot, Candidate candidate) {
    if (spot.head() != null
        && spot.head() != Level.COUNTRY
        && !spot.headAfter()
        && !cityState(candidate.locality())) {
      return 0;
    }
    if (spot.pair() || candidate.adjective()) {
      return 70;
    }
    // "Anh", "Mỹ", "Nga" at the head of a sentence are most often persons.
    var doubtful =
        spot.oneWord()
            && candidate.risky()
            && (spot.inName() && spot.head() != Level.COUNTRY
                || spot.opens() && spot.head() == null);
    return doubtful ? 0 : 70;
  }

  private static boolean cityState(Locality locality) {
    return Set.of("sg", "mo", "hk", "va", "mc").contains(locality.id());
  }

  private int vietnamese(Spot spot, Locality locality) {
    var level = locality.level();
    var head = spot.head();
    var small = level == Level.DISTRICT || level == Level.COMMUNE;
    if (small && head != level && !(head == Level.CITY && level == Level.DISTRICT)) {
      var elsewhere =
          head == null && level == Level.DISTRICT && context.heads(spot).contains(level);
      if (!elsewhere) {
        return 0;
      }
    }
    // There are many wards "Tân Lập": without their province they stay unresolved.
    if (small && repeated(spot, level) && !parentNamed(locality)) {
      return 0;
    }
    if (!small && spot.afterCapital() && spot.oneWord() && head == null) {
      return 0;
    }
    var score = 50;
    score += head == level ? 30 : head == null ? 0 : fits(head, level) ? 10 : -40;
    score += valid(locality) ? 8 : 0;
    score += level == Level.PROVINCE || "vn".equals(locality.parentId()) ? 6 : 0;
    return Math.max(score, 0);
  }

  private static boolean repeated(Spot spot, Level level) {
    return spot.candidates().stream()
            .filter(c -> c.locality().vietnamese() && c.locality().level() == level)
            .limit(2)
            .count()
        > 1;
  }

  private static boolean fits(Level head, Level level) {
    return (head == Level.PROVINCE || head == Level.CITY)
        && (level == Level.PROVINCE || level == Level.CITY);
  }

  private boolean valid(Locality locality) {
    var from = locality.validFrom();
    var to = locality.validTo();
    // Days as ISO 8601 writes them have the order of their letters.
    return (from == null || from.compareTo(day) <= 0) && (to == null || to.compareTo(day) >= 0);
  }

  private int foreign(Spot spot, Candidate candidate) {
    var locality = candidate.locality();
    var head = spot.head();
    var near = locality.country().equals(spot.country());
    var known = context.countries().contains(locality.country());
    // A Vietnamese province of that name is meant first; a ward needs its head noun.
    var homonym =
        spot.alwaysHome() || spot.candidates().stream().anyMatch(c -> ranking(c.locality()));
    if (homonym && !near && !(known && (head != null || !spot.alwaysHome()))) {
      return 0;
    }
    if (!near && head == null) {
      var inName = prominent(locality) ? spot.afterCapital() : spot.inName();
      // A name is risky, whichever of its candidates the gazetteer says it of.
      var risky = spot.candidates().stream().anyMatch(Candidate::risky);
      if (risky && !known || spot.oneWord() && inName) {
        return 0;
      }
      if (spot.oneWord()
          && !known
          && !prominent(locality)
          && (context.count(spot) < 2 || spot.opens())) {
        return 0;
      }
    }
    var score = 30;
    score += near ? 50 : known ? 25 : 0;
    score += rank(spot, locality);
    score += prominent(locality) ? 5 : 0;
    // The largest place of a name has the bare slug.
    score -= Math.min(4, locality.id().chars().filter(c -> c == '-').count() > 2 ? 2 : 0);
    score += parentNamed(locality) ? 3 : 0;
    return Math.max(score, 0);
  }

  private static boolean ranking(Locality locality) {
    return locality.vietnamese()
        && (locality.level() == Level.PROVINCE || locality.level() == Level.CITY);
  }

  private int rank(Spot spot, Locality locality) {
    var level = locality.level();
    // Capitals have governors too; prefectures and states named like a city are told apart.
    var told = spot.headed() || GOVERNED.contains(locality.country());
    if (spot.head() != null && told) {
      return spot.head() == level ? 20 : fits(spot.head(), level) ? -5 : -15;
    }
    var elsewhere = context.heads(spot);
    if (!elsewhere.isEmpty()) {
      return elsewhere.contains(level) ? 12 : 0;
    }
    return level == Level.CITY ? 4 : level == Level.PROVINCE ? 3 : -5;
  }

  private boolean prominent(Locality locality) {
    return locality.identifiers() != null && !locality.identifiers().isEmpty();
  }

  private boolean parentNamed(Locality locality) {
    var parent = gazetteer.find(locality.parentId());
    return parent != null
        && parent.level() != Level.COUNTRY
        && parent.names().stream()
            .anyMatch(
                n ->
                    context
                        .counts()
                        .containsKey(org.caunoi.extraction.text.Letters.fold(n.text())));
  }
}
