package org.caunoi.extraction.fact;

import org.caunoi.extraction.place.Mention;
import org.jspecify.annotations.Nullable;

/**
 * A party named at one spot of a text.
 *
 * @param first its first token, organ and head noun included
 * @param last the token after it
 * @param home a Vietnamese one
 * @param acting it acts there, and is not just where something happens
 * @param place the place in its name
 * @param key tells two parties apart
 */
record PartyMention(
    int first,
    int last,
    Party party,
    boolean home,
    boolean acting,
    @Nullable Mention place,
    String key) {

  /** Begins the keys of organisations that are known by name, of many countries or of one. */
  static final String KNOWN = "known:";

  /** Surely of another country, or of many. */
  boolean foreign() {
    return !home && (party.country() != null || key.startsWith(KNOWN));
  }

  /** Of a locality, not of a state as a whole. */
  boolean local() {
    return place != null && place.local();
  }

  boolean organisation() {
    return party.level() == org.caunoi.extraction.place.Level.ORGANISATION;
  }
}
