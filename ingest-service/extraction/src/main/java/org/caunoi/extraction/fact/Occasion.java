package org.caunoi.extraction.fact;

import org.caunoi.extraction.text.Sentence;
import org.caunoi.extraction.time.Day;

/**
 * A word for an activity at its spot of a text.
 *
 * @param first its first token
 * @param last the token after it
 * @param noun it names the occasion ("buổi tiếp") and does not say what was done ("đã tiếp")
 * @param day the day that its sentence tells for it; unknown where it tells none
 * @param ends the last day, where the sentence tells it without the first
 * @param act is it held, planned, proposed or called off
 * @param moot it is only wished for, asked for or thanked for
 */
record Occasion(
    ActivityType type,
    Sentence sentence,
    int first,
    int last,
    boolean noun,
    Day day,
    Day ends,
    Act act,
    boolean moot) {

  /** Told where the article says what it is about. */
  boolean lead() {
    return sentence.index() < Stage.LEAD;
  }

  /** Something that is held for a public: it may last for days, and has no guest of its own. */
  boolean event() {
    return type != ActivityType.MEETING && type != ActivityType.VISIT;
  }
}
