package org.caunoi.extraction.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a side will, wants or asks to do.
 *
 * @param text the clause as written
 * @param activity index of the reading's activity where it was said
 */
public record Commitment(
    Side side,
    Modality modality,
    String text,
    List<String> sectors,
    List<Party> parties,
    @Nullable Integer activity,
    List<Evidence> evidence,
    double confidence,
    List<String> rules) {

  /** The same promise with all the rules that speak for it. */
  Commitment with(List<String> all) {
    return new Commitment(
        side, modality, text, sectors, parties, activity, evidence, Rules.confidence(all), all);
  }
}
