package org.caunoi.catalog.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.caunoi.catalog.article.Article;
import org.caunoi.catalog.digest.Sha256;
import org.caunoi.catalog.fact.FactParty;
import org.caunoi.catalog.fact.Locks;
import org.caunoi.catalog.fact.PartySide;
import org.caunoi.catalog.fact.Places;
import org.caunoi.catalog.locality.Office;
import org.caunoi.catalog.official.Official;
import org.caunoi.catalog.organisation.Organisation;

/** Makes a reading part of the register: what an article says now replaces what it said before. */
@ApplicationScoped
class Absorption {

  private final Places places;
  private final Lineage lineage;
  private final Office office;
  private final Locks locks;
  private final SayingJson json;
  private final Gathering gathering;
  private final FactWriter facts;

  Absorption(
      Places places,
      Lineage lineage,
      Office office,
      Locks locks,
      SayingJson json,
      Gathering gathering,
      FactWriter facts) {
    this.places = places;
    this.lineage = lineage;
    this.office = office;
    this.locks = locks;
    this.json = json;
    this.gathering = gathering;
    this.facts = facts;
  }

  /**
   * Absorbs a reading that is newer than what the register has.
   *
   * @param needed locks that an earlier attempt has found to be needed
   */
  void absorb(ArticleWriter writer, Reading reading, Set<String> needed) {
    boolean isNew = writer.isNew();
    String id = writer.article().id;
    Parties parties = new Parties(reading, places);
    List<Draft> drafts = new Matching(reading, parties).drafts();
    Home home = new Home(drafts, office);
    Links links = new Links(drafts, reading.article().publishedOn());
    Sayings sayings = new Sayings(id, reading.article(), links, home, lineage.above(homes(drafts)));
    Set<String> locked = new TreeSet<>(needed);
    drafts.forEach(draft -> locked.addAll(sayings.blocks(draft).locks()));
    if (!isNew) {
      Proposal.statementsOf(id).forEach(said -> locked.addAll(blocks(said).locks()));
    }
    locks.takeAll(locked);
    writer.write(reading, parties.warnings(), drafts.stream().anyMatch(home::isOurs));
    List<Proposal> known = isNew ? List.of() : gathering.lockProposals(id);
    List<Member> former = members(known);
    List<Proposal> unsaid = Matching.match(drafts, known, id, writer.now());
    unsaid.removeIf(Proposal::isRejected);
    ByHand byHand = new ByHand(known, Proposal.getEntityManager());
    resolve(drafts, parties, byHand, sayings, writer.now());
    settle(writer.article(), drafts, former, unsaid, locked);
  }

  /** Finds the organisations and people of the facts, and creates those that are new. */
  private void resolve(
      List<Draft> drafts, Parties parties, ByHand byHand, Sayings sayings, Instant now) {
    byHand.parties(drafts);
    parties.nameOrganisations(
        drafts,
        new Known<>(
            Organisation::withIdentities,
            found -> found.identity,
            Organisation::learn,
            locks,
            now));
    byHand.parties(drafts);
    People people =
        new People(
            drafts,
            new Known<>(
                Official::withIdentities, found -> found.identity, Official::learn, locks, now));
    drafts.forEach(draft -> draft.say(sayings.of(draft, byHand.people(draft, people.of(draft)))));
  }

  private void settle(
      Article article,
      List<Draft> drafts,
      List<Member> former,
      List<Proposal> unsaid,
      Set<String> locked) {
    List<Draft> open = drafts.stream().filter(draft -> !draft.proposal().isRejected()).toList();
    List<Member> said = open.stream().map(Draft::member).toList();
    Settlement settlement = gathering.settle(article.id, said, former, locked);
    Set<UUID> news = new HashSet<>();
    for (Draft draft : drafts) {
      String statement = json.write(draft.saying());
      if (draft.proposal().say(draft, statement, content(article, statement))) {
        news.add(draft.proposal().id);
      }
    }
    unsaid.forEach(Proposal::withdraw);
    List<Proposal> proposals = new ArrayList<>(unsaid);
    open.forEach(draft -> proposals.add(draft.proposal()));
    facts.write(settlement, proposals, news);
  }

  /** All that a fact shows of an article, so that equal content leaves its version alone. */
  private static String content(Article article, String statement) {
    return Sha256.of(
        String.join(
            "\n",
            statement,
            article.url,
            article.outlet,
            article.title,
            String.valueOf(article.publishedOn)));
  }

  /** What was said so far, as far as it may be matched. */
  private List<Member> members(List<Proposal> proposals) {
    List<Member> members = new ArrayList<>();
    for (Proposal proposal : proposals) {
      if (proposal.stated && proposal.statement != null && !proposal.isRejected()) {
        Saying saying = json.read(proposal.statement);
        proposal.saying = saying;
        members.add(
            Member.of(
                proposal.id, proposal.fingerprint, saying, proposal.factId(), proposal.isHeld()));
      }
    }
    return members;
  }

  private Blocks blocks(String statement) {
    Saying saying = json.read(statement);
    return Blocks.of(saying, Traits.of(saying));
  }

  private static Set<String> homes(List<Draft> drafts) {
    Set<String> homes = new TreeSet<>();
    drafts.stream()
        .filter(draft -> draft.read() instanceof ReadActivity)
        .flatMap(draft -> draft.parties().stream())
        .filter(party -> party.side == PartySide.HOME)
        .map(FactParty::homeId)
        .filter(Objects::nonNull)
        .forEach(homes::add);
    return homes;
  }
}
