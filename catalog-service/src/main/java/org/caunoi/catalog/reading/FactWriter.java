package org.caunoi.catalog.reading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caunoi.catalog.activity.Activity;
import org.caunoi.catalog.agreement.Agreement;
import org.caunoi.catalog.article.Article;
import org.caunoi.catalog.commitment.Commitment;
import org.caunoi.catalog.evidence.Evidence;
import org.caunoi.catalog.fact.Audience;
import org.caunoi.catalog.fact.Fact;
import org.caunoi.catalog.fact.FactOfficial;
import org.caunoi.catalog.fact.FactParty;
import org.caunoi.catalog.fact.LegalDate;
import org.caunoi.catalog.milestone.Milestone;
import org.jspecify.annotations.Nullable;

/** Writes the drafts of one article into their facts. What people have decided is not touched. */
final class FactWriter {

  private final Article article;
  private final List<Draft> drafts;
  private final Links links;
  private final People people;
  private final Home home;
  private final Instant now;

  FactWriter(Article article, List<Draft> drafts, People people, Home home, Instant now) {
    this.article = article;
    this.drafts = drafts;
    this.links = new Links(drafts, article.publishedOn);
    this.people = people;
    this.home = home;
    this.now = now;
  }

  /** Writes all of them; tells whether anything in the register has changed by it. */
  boolean writeAll() {
    boolean changed = false;
    for (Draft draft : drafts) {
      changed |= write(draft);
    }
    return changed;
  }

  private boolean write(Draft draft) {
    Proposal proposal = draft.proposal();
    Fact fact = draft.fact();
    List<FactOfficial> officials = people.of(draft);
    String content = content(draft, officials);
    if (proposal.stated && proposal.content.equals(content)) {
      return false;
    }
    proposal.fingerprint = draft.fingerprint();
    proposal.gist = draft.gist();
    proposal.content = content;
    proposal.stated = true;
    if (fact.isDecided()) {
      return addEvidence(draft);
    }
    fill(draft, officials);
    fact.persist();
    proposal.persist();
    return true;
  }

  /** A decided fact keeps all that it says; what the article adds is a further quote for it. */
  private boolean addEvidence(Draft draft) {
    Fact fact = draft.fact();
    boolean added = false;
    for (Evidence quote : evidence(draft)) {
      if (!fact.evidence.contains(quote)) {
        fact.evidence.add(quote);
        fact.changedAt = now;
        added = true;
      }
    }
    return added;
  }

  private void fill(Draft draft, List<FactOfficial> officials) {
    Fact fact = draft.fact();
    fact.confidence = draft.read().confidence();
    fact.ours = home.isOurs(draft);
    fact.audience = audience(draft.read());
    fact.supersededAt = null;
    fact.changedAt = now;
    replace(fact.parties, draft.parties());
    replace(fact.officials, officials);
    List<Evidence> quotes = new ArrayList<>(fact.evidence);
    quotes.removeIf(quote -> quote.isFrom(article));
    quotes.addAll(evidence(draft));
    replace(fact.evidence, quotes);
    if (draft.read() instanceof ReadActivity read && fact instanceof Activity activity) {
      read.writeTo(activity);
      replace(activity.agreements, links.agreementsOf(read));
      activity.countFor(LegalDate.parse(activity.startDate));
    } else if (draft.read() instanceof ReadAgreement read && fact instanceof Agreement agreement) {
      read.writeTo(agreement);
      agreement.announcedOn = links.announcedOn(draft);
      agreement.countFor(LegalDate.parse(agreement.countedOn()));
    } else if (draft.read() instanceof ReadCommitment read
        && fact instanceof Commitment commitment) {
      read.writeTo(commitment);
      commitment.activityId = links.activityOf(read);
      commitment.saidOn = links.saidOn(read);
      commitment.countFor(LegalDate.parse(commitment.saidOn));
    } else if (draft.read() instanceof ReadMilestone read && fact instanceof Milestone milestone) {
      read.writeTo(milestone);
      milestone.countFor(LegalDate.parse("%04d".formatted(milestone.year)));
    }
  }

  /** What was given without an address may be a paper of the office; so are unsigned papers. */
  private Audience audience(ReadFact read) {
    boolean unsigned =
        read instanceof ReadAgreement agreement && !agreement.status().inRegister.isPaper();
    return article.url == null || unsigned ? Audience.OFFICE : Audience.AGENCIES;
  }

  private List<Evidence> evidence(Draft draft) {
    return draft.read().evidence().stream()
        .map(read -> new Evidence(article, read.quote(), read.start(), read.end()))
        .toList();
  }

  /** All that a fact shows comes from these, so that equal content leaves its version alone. */
  private String content(Draft draft, List<FactOfficial> officials) {
    Stream<@Nullable Object> shown =
        Stream.of(
            draft.read(),
            draft.parties().stream().map(FactWriter::target).collect(Collectors.joining(",")),
            officials.stream().map(o -> String.valueOf(o.officialId)).toList(),
            links.of(draft),
            home.isOurs(draft),
            article.url,
            article.outlet,
            article.title,
            article.publishedOn);
    return Sha256.of(shown.map(Objects::toString).collect(Collectors.joining("\n")));
  }

  private static String target(FactParty party) {
    return party.side
        + ":"
        + party.localityId
        + ":"
        + party.organisationId
        + ":"
        + party.ofLocalityId;
  }

  private static <T> void replace(List<T> old, List<T> now) {
    if (!old.equals(now)) {
      old.clear();
      old.addAll(now);
    }
  }
}
