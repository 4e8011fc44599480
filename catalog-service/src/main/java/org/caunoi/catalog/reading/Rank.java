package org.caunoi.catalog.reading;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caunoi.catalog.fact.Folded;
import org.jspecify.annotations.Nullable;

/** The ranks of those who receive guests, as titles name them in Vietnamese and English. */
enum Rank {
  DEPUTY_SECRETARY("pho bi thu|deputy (?:party )?secretary|vice (?:party )?secretary"),
  SECRETARY("bi thu|party (?:secretary|chief)|secretary of the"),
  DEPUTY_COUNCIL_CHAIR(
      "pho chu tich (?:thuong truc )?(?:hdnd|hoi dong)"
          + "|(?:vice|deputy) (?:chair\\p{L}*|speaker|president) of the [\\p{L} ]*?(?:council|assembly)"),
  COUNCIL_CHAIR(
      "chu tich (?:hdnd|hoi dong)"
          + "|(?:chair\\p{L}*|speaker|president) of the [\\p{L} ]*?(?:council|assembly)"),
  DEPUTY_CHAIR(
      "pho (?:chu tich|thi truong|do truong|tinh truong|thong doc)"
          + "|(?:vice|deputy) (?:chair\\p{L}*|mayor|governor)"),
  CHAIR(
      "chu tich|thi truong|do truong|tinh truong|thong doc|chair(?:man|woman|person)?|mayor"
          + "|governor"),
  DEPUTY_DIRECTOR("pho (?:giam doc|truong ban)|(?:vice|deputy) (?:director|head)"),
  DIRECTOR("giam doc|truong ban|director"),
  AMBASSADOR("dai su|ambassador");

  private final Pattern pattern;

  Rank(String words) {
    pattern = Pattern.compile("\\b(?:" + words + ")\\b");
  }

  /** All ranks of a title; none where it names none that is known. */
  static Set<Rank> of(@Nullable String title) {
    Set<Rank> ranks = EnumSet.noneOf(Rank.class);
    if (title != null) {
      // What one rank has taken is gone: a deputy chairman is no chairman.
      String rest = Folded.of(title);
      for (Rank rank : values()) {
        Matcher matcher = rank.pattern.matcher(rest);
        if (matcher.find()) {
          ranks.add(rank);
          rest = matcher.replaceAll("#");
        }
      }
    }
    return ranks;
  }
}
