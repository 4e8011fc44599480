package org.caunoi.catalog.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Brings together what the articles of the register say of one thing. */
@ApplicationScoped
class Gathering {

  private final Neighbours neighbours;
  private final Mentions mentions;

  Gathering(Neighbours neighbours, Mentions mentions) {
    this.neighbours = neighbours;
    this.mentions = mentions;
  }

  /**
   * Parts the statements of one article, and those of others with which they are linked, into
   * facts. Everything that this depends on is locked to the end of the transaction.
   *
   * @param now what the article says
   * @param former what it said before, as long as it is different
   * @throws TooFewLocks where more has to be locked first
   */
  Settlement settle(String articleId, List<Member> now, List<Member> former, Set<String> locked) {
    List<Member> around = new ArrayList<>(now);
    around.addAll(former);
    Component component = component(articleId, around, locked);
    if (!component.linked().isEmpty()) {
      mentions.lockFacts(facts(component.linked()));
      // Somebody may have decided on one of them in between.
      component = component(articleId, around, locked);
    }
    List<Member> all = new ArrayList<>(now);
    all.addAll(component.linked());
    Set<Member> said = new HashSet<>(now);
    return new Settlement(
        Clusters.of(all), former.stream().filter(member -> !said.contains(member)).toList());
  }

  /** All that readings of an article ever proposed, with their facts as they now are. */
  List<Proposal> lockProposals(String articleId) {
    mentions.lockFacts(Proposal.factsOf(articleId));
    return Proposal.ofArticle(articleId);
  }

  private Component component(String articleId, List<Member> around, Set<String> locked) {
    Component component =
        Component.around(around, (blocks, facts) -> neighbours.of(articleId, blocks, facts));
    if (!locked.containsAll(component.locks())) {
      Set<String> all = new TreeSet<>(locked);
      all.addAll(component.locks());
      throw new TooFewLocks(all);
    }
    return component;
  }

  private static Set<UUID> facts(Collection<Member> members) {
    Set<UUID> facts = new TreeSet<>();
    members.forEach(member -> facts.add(member.factId()));
    return facts;
  }
}
