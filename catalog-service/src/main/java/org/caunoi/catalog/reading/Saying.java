package org.caunoi.catalog.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.caunoi.catalog.fact.Audience;
import org.caunoi.catalog.fact.FactOfficial;
import org.caunoi.catalog.fact.FactParty;
import org.jspecify.annotations.Nullable;

/**
 * What one article says of one fact, resolved to the register: all that matching it with what other
 * articles say, and deriving the fact from all of them, needs to know.
 *
 * @param with the places of the partners; of a commitment that names none, those of its activity
 * @param above for every locality of the home side those that it lies in or has become part of
 * @param agreements the proposals of the papers that were signed or announced at an activity
 * @param activity the proposal of the activity where a commitment was made
 * @param day when a paper was announced, or a commitment made
 */
record Saying(
    ReadFact read,
    String articleId,
    String language,
    @Nullable LocalDate publishedOn,
    List<FactParty> parties,
    List<FactOfficial> officials,
    List<String> with,
    Map<String, Set<String>> above,
    List<UUID> agreements,
    @Nullable UUID activity,
    @Nullable String day,
    boolean ours,
    Audience audience) {

  /** The sentence that stands for it. */
  @Nullable String quote() {
    return read.evidence().isEmpty() ? null : read.evidence().get(0).quote();
  }
}
