package org.caunoi.catalog.reading;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.caunoi.catalog.fact.Audience;
import org.caunoi.catalog.fact.FactOfficial;
import org.caunoi.catalog.fact.FactParty;
import org.caunoi.catalog.fact.PartySide;
import org.jspecify.annotations.Nullable;

/** Makes of the drafts of one reading what is kept of them. */
final class Sayings {

  private final String articleId;
  private final ReadArticle article;
  private final Links links;
  private final Home home;
  private final Map<String, Set<String>> above;

  Sayings(
      String articleId,
      ReadArticle article,
      Links links,
      Home home,
      Map<String, Set<String>> above) {
    this.articleId = articleId;
    this.article = article;
    this.links = links;
    this.home = home;
    this.above = above;
  }

  /** As much as is known before anything is looked up: where others that may be the same are. */
  Blocks blocks(Draft draft) {
    Saying saying = of(draft, List.of(), List.of(), null);
    return Blocks.of(saying, Traits.of(saying));
  }

  /** All of it, once people, organisations and proposals are known. */
  Saying of(Draft draft, List<FactOfficial> officials) {
    return of(draft, officials, links.agreementsOf(draft), links.activityOf(draft));
  }

  private Saying of(
      Draft draft, List<FactOfficial> officials, List<UUID> agreements, @Nullable UUID activity) {
    return new Saying(
        draft.read(),
        articleId,
        article.language(),
        article.publishedOn(),
        draft.parties(),
        officials,
        with(draft),
        above(draft),
        agreements,
        activity,
        links.day(draft),
        home.isOurs(draft),
        audience(draft.read()));
  }

  /** A commitment that names no partner was made to those of its activity. */
  private List<String> with(Draft draft) {
    List<String> own = partners(draft).toList();
    Draft activity = links.draftOfActivity(draft);
    return own.isEmpty() && activity != null ? partners(activity).toList() : List.of();
  }

  private static Stream<String> partners(Draft draft) {
    return draft.parties().stream()
        .filter(party -> party.side == PartySide.PARTNER)
        .map(Traits::place)
        .distinct();
  }

  private Map<String, Set<String>> above(Draft draft) {
    Map<String, Set<String>> all = new TreeMap<>();
    if (draft.read() instanceof ReadActivity) {
      for (FactParty party : draft.parties()) {
        String id = party.homeId();
        if (party.side == PartySide.HOME && id != null && above.containsKey(id)) {
          all.put(id, above.get(id));
        }
      }
    }
    return all;
  }

  /** What was given without an address may be a paper of the office; so are unsigned papers. */
  private Audience audience(ReadFact read) {
    boolean unsigned =
        read instanceof ReadAgreement agreement && !agreement.status().inRegister.isPaper();
    return article.url() == null || unsigned ? Audience.OFFICE : Audience.AGENCIES;
  }
}
