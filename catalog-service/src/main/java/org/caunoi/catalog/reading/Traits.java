package org.caunoi.catalog.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caunoi.catalog.digest.Sha256;
import org.caunoi.catalog.fact.FactOfficial;
import org.caunoi.catalog.fact.FactParty;
import org.caunoi.catalog.fact.Folded;
import org.caunoi.catalog.fact.OfficialRole;
import org.caunoi.catalog.fact.OfficialSide;
import org.caunoi.catalog.fact.PartyLevel;
import org.caunoi.catalog.fact.PartySide;

/**
 * What of a statement is compared with others, in the form that makes it comparable.
 *
 * @param homes the Vietnamese localities
 * @param partners the localities of the other side; an organisation counts as its locality
 * @param countries those partners that are whole countries
 * @param parties every party by itself
 * @param people the names of all officials, whatever the order of their words
 * @param hosts the hosts
 * @param precision how much of its date is known, in letters
 */
record Traits(
    Set<String> homes,
    Set<String> partners,
    Set<String> countries,
    Set<String> parties,
    Set<String> people,
    List<Host> hosts,
    int precision) {

  /** Names become keys of blocks, which are indexed. */
  private static final int LONGEST = 100;

  /** Who receives, with the ranks that the title names. */
  record Host(OfficialSide side, String name, Set<Rank> ranks) {

    /** Whether it is known to be somebody else: of the same side, of another name and rank. */
    boolean isSurelyNot(Host other) {
      return !name.equals(other.name)
          && !ranks.isEmpty()
          && !other.ranks.isEmpty()
          && Collections.disjoint(ranks, other.ranks);
    }
  }

  static Traits of(Saying saying) {
    Set<String> homes = new TreeSet<>();
    Set<String> partners = new TreeSet<>();
    Set<String> countries = new TreeSet<>();
    Set<String> parties = new TreeSet<>();
    for (FactParty party : saying.parties()) {
      if (party.side != PartySide.PLACE) {
        parties.add(party.organisationId == null ? place(party) : party.organisationId.toString());
        (party.side == PartySide.HOME ? homes : partners).add(place(party));
        if (party.side == PartySide.PARTNER && party.level == PartyLevel.COUNTRY) {
          countries.add(place(party));
        }
      }
    }
    partners.addAll(saying.with());
    return new Traits(
        homes,
        partners,
        countries,
        parties,
        people(saying),
        hosts(saying.officials()),
        precision(saying));
  }

  /** The locality that a party is or belongs to; of one that is not resolved, the name. */
  static String place(FactParty party) {
    String id = party.homeId();
    if (id != null) {
      return id;
    }
    String name = Folded.of(party.name);
    return "name:" + (name.length() <= LONGEST ? name : Sha256.of(name));
  }

  /** A name by its words in the order of the alphabet: Wada Kenji is Kenji Wada. */
  static String name(String written) {
    return Arrays.stream(Folded.of(written).split(" ")).sorted().collect(Collectors.joining(" "));
  }

  /** Whether one of the two has a host who is known to be none of the other's. */
  boolean hasOtherHostsThan(Traits other) {
    List<Boolean> verdicts = new ArrayList<>();
    for (Host host : hosts) {
      for (Host theirs : other.hosts) {
        if (host.side() == theirs.side()) {
          verdicts.add(host.isSurelyNot(theirs));
        }
      }
    }
    return !verdicts.isEmpty() && !verdicts.contains(false);
  }

  /**
   * Whether a partner is shared; a country is no more than a hint where both name a place in one.
   */
  boolean sharesPartnerWith(Traits other) {
    Set<String> shared = new TreeSet<>(partners);
    shared.retainAll(other.partners);
    boolean countriesOnly = countries.containsAll(shared);
    boolean bothSayWhere =
        !countries.containsAll(partners) && !other.countries.containsAll(other.partners);
    return !shared.isEmpty() && !(countriesOnly && bothSayWhere);
  }

  boolean sharesPersonWith(Traits other) {
    return !Collections.disjoint(people, other.people);
  }

  private static int precision(Saying saying) {
    String date = null;
    if (saying.read() instanceof ReadActivity read) {
      date = read.startDate();
    } else if (saying.read() instanceof ReadAgreement read) {
      date = AgreementLikeness.date(saying, read);
    }
    return date == null ? 0 : date.length();
  }

  private static Set<String> people(Saying saying) {
    return named(saying.officials())
        .map(official -> name(String.valueOf(official.name)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<Host> hosts(List<FactOfficial> officials) {
    return officials.stream()
        .filter(official -> official.role == OfficialRole.HOST)
        .map(
            official ->
                new Host(
                    official.side,
                    official.name == null ? "" : name(official.name),
                    Rank.of(official.title)))
        .toList();
  }

  private static Stream<FactOfficial> named(List<FactOfficial> officials) {
    return officials.stream().filter(official -> official.name != null);
  }
}
