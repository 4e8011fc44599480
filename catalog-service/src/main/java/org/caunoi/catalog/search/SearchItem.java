package org.caunoi.catalog.search;

import java.util.Map;
import org.caunoi.catalog.review.Review;
import org.jspecify.annotations.Nullable;

/**
 * What was found.
 *
 * @param id of the thing itself, in the list of its kind
 * @param type the kind of the activity, paper, organisation, partnership …: a code of its list
 * @param title in Vietnamese where the register has it; of an activity its two sides
 * @param quote the first sentence that supports it
 * @param date YYYY-MM-DD, YYYY-MM or YYYY
 * @param ours null for localities
 */
public record SearchItem(
    SearchKind kind,
    String id,
    @Nullable String type,
    String title,
    @Nullable String titleEn,
    @Nullable String quote,
    @Nullable String date,
    @Nullable Review review,
    @Nullable Boolean ours,
    Highlights highlights) {

  static SearchItem of(Hit hit, Map<String, String> quotes, Words words) {
    String quote = quotes.get(hit.id());
    return new SearchItem(
        hit.kind(),
        hit.id(),
        hit.type(),
        hit.title(),
        hit.titleEn(),
        quote,
        hit.date(),
        hit.review(),
        hit.ours(),
        Highlights.of(words, hit.title(), hit.titleEn(), quote));
  }
}
