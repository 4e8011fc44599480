package org.caunoi.extraction.fact;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.caunoi.extraction.text.PhraseTrie.Match;
import org.caunoi.extraction.text.Sentence;

/**
 * Tells which of the words for activities in one sentence hides behind another one.
 *
 * @param days tells whether the sentence is about a trip as a whole
 */
record Ranking(Scene scene, OccasionDays days) {

  private static final Set<String> HOSTS = Set.of("hosted", "hosts");
  private static final Set<String> JOINTLY = Set.of("đồng", "phối");

  /** Words between "in the framework of" and the name of an event. */
  private static final int FRAME = 8;

  /** Words between "hosted" and the event. */
  private static final int NEAR = 5;

  /**
   * Leaves out what is only named beside what was done.
   *
   * @param opens the sentence tells of the beginning or end of an event
   */
  void outrank(Map<ActivityType, Match<String>> firsts, Sentence sentence, boolean opens) {
    var visit = firsts.get(ActivityType.VISIT);
    var meeting = firsts.get(ActivityType.MEETING);
    if (visit != null && meeting != null && !days.trip(sentence)) {
      var spoken = scene.cues().has(sentence.first() + 1, visit.first(), "utters");
      var trip = OccasionFinder.noun(meeting) && !OccasionFinder.noun(visit) && !spoken;
      firsts.remove(trip ? ActivityType.MEETING : ActivityType.VISIT);
    }
    // "Hosted a seminar", "jointly held a conference": the event itself is what was done.
    if (meeting != null && hosts(meeting, firsts.values())) {
      firsts.remove(ActivityType.MEETING);
    }
    // "Received the mayor, who was in the city to attend the festival": the event is only named.
    if (meeting != null && !OccasionFinder.noun(meeting)) {
      firsts
          .values()
          .removeIf(
              m ->
                  m != meeting
                      && OccasionFinder.noun(m)
                      && m.first() > meeting.first()
                      && event(m));
    }
    // "Within the framework of a forum, ... visited": the event is where it took place.
    if (visit != null && !OccasionFinder.noun(visit)) {
      firsts
          .values()
          .removeIf(m -> m != meeting && OccasionFinder.noun(m) && event(m) && framed(m));
    }
    // "Đồng tổ chức sự kiện ...": the event has a name of its own.
    var other = firsts.get(ActivityType.OTHER);
    if (other != null
        && JOINTLY.contains(scene.text().lower(other.first()))
        && firsts.values().stream()
            .anyMatch(m -> m != other && OccasionFinder.noun(m) && event(m))) {
      firsts.remove(ActivityType.OTHER);
    }
    // The shows of an anniversary, the seminars of a festival belong to it.
    if (firsts.containsKey(ActivityType.ANNIVERSARY)) {
      firsts.remove(ActivityType.CULTURAL_EVENT);
    }
    // "Cắt băng khai mạc triển lãm" opens the exhibition; "khánh thành" is something else.
    if (firsts.containsKey(ActivityType.OTHER)) {
      var opened = opens && firsts.containsKey(ActivityType.CULTURAL_EVENT);
      firsts.remove(opened ? ActivityType.OTHER : ActivityType.CULTURAL_EVENT);
    }
  }

  private boolean framed(Match<String> match) {
    var sentence = scene.text().sentenceOf(match.first());
    for (var t = match.first() - 1; t >= Math.max(sentence.first(), match.first() - FRAME); t--) {
      if (scene.text().word(t).equals(",")) {
        return false;
      }
      if (scene.cues().has(t, t + 1, "frame")) {
        return true;
      }
    }
    return false;
  }

  private boolean hosts(Match<String> meeting, Collection<Match<String>> all) {
    return HOSTS.contains(scene.text().lower(meeting.first()))
        && all.stream()
            .anyMatch(
                m ->
                    OccasionFinder.noun(m)
                        && event(m)
                        && OccasionFinder.type(m) != ActivityType.MEETING
                        && m.first() >= meeting.last()
                        && m.first() - meeting.last() <= NEAR);
  }

  private static boolean event(Match<String> match) {
    var type = OccasionFinder.type(match);
    return type != ActivityType.VISIT && type != ActivityType.AID && type != ActivityType.SIGNING;
  }
}
