package org.caunoi.extraction.place;

import java.util.List;
import org.caunoi.extraction.place.PlaceNames.Candidate;
import org.jspecify.annotations.Nullable;

/**
 * A name in a text with what stands around it, before it is decided which place is meant.
 *
 * @param from the first token of its head noun, or its own first token
 * @param head the rank that the head noun gives
 * @param headAfter the head noun follows: "Osaka Prefecture"
 * @param at a preposition of place stands before it
 * @param name as written
 * @param afterCapital a capital stands directly before it: it may be a part of a longer name
 * @param beforeCapital a capital stands directly behind it
 * @param person the words before it announce a person, or a thing that has the name
 * @param pair it is half of a pair such as "Việt - Nga"
 * @param opens it opens a sentence
 * @param alwaysHome Vietnam's unless its head noun says otherwise
 * @param holder an office stands before its head noun: it may be the name of who holds it
 * @param country the country named in brackets or after a comma
 */
record Spot(
    int first,
    int last,
    int from,
    List<Candidate> candidates,
    @Nullable Level head,
    boolean headAfter,
    boolean at,
    String name,
    boolean afterCapital,
    boolean beforeCapital,
    boolean person,
    boolean pair,
    boolean opens,
    boolean alwaysHome,
    boolean holder,
    @Nullable String country) {

  Spot withCandidates(List<Candidate> others) {
    return new Spot(
        first,
        last,
        from,
        others,
        head,
        headAfter,
        at,
        name,
        afterCapital,
        beforeCapital,
        person,
        pair,
        opens,
        alwaysHome,
        holder,
        country);
  }

  Spot withCountry(@Nullable String other) {
    return new Spot(
        first,
        last,
        from,
        candidates,
        head,
        headAfter,
        at,
        name,
        afterCapital,
        beforeCapital,
        person,
        pair,
        opens,
        alwaysHome,
        holder,
        other);
  }

  /** Is there a head noun of its own, and not only an office that tells the rank? */
  boolean headed() {
    return head != null && (headAfter || from < first);
  }

  /** Is its rank told, be it by an office, and its country or a head noun of its own? */
  boolean ranked() {
    return headed() || head != null && country != null;
  }

  /** None of its candidates is of the rank that the head noun gives. */
  boolean strange() {
    return candidates.stream()
        .noneMatch(
            c ->
                c.locality().level() == head
                    && (country == null || country.equals(c.locality().country())));
  }

  /** Is the name one word? Those are most often parts of other names. */
  boolean oneWord() {
    return name.indexOf(' ') < 0;
  }

  boolean inName() {
    return afterCapital || beforeCapital;
  }
}
