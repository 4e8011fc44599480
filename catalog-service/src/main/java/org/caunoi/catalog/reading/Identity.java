package org.caunoi.catalog.reading;

import org.caunoi.catalog.digest.Sha256;
import org.caunoi.catalog.fact.FactParty;
import org.caunoi.catalog.fact.Folded;

/** The natural keys of what is known by name: the folded name and where it belongs. */
public final class Identity {

  /** PostgreSQL indexes at most 2,704 bytes; a letter takes up to three. */
  private static final int LONGEST = 800;

  private Identity() {}

  /** An organisation: its name in its locality, else in its country. */
  public static String ofOrganisation(FactParty party) {
    String place = party.ofLocalityId != null ? party.ofLocalityId : "country:" + party.country;
    return key(Folded.of(party.name) + "|" + place);
  }

  /**
   * A person: the name for a locality or organisation, else for the name of an unresolved party.
   */
  public static String ofOfficial(String name, FactParty party) {
    String place =
        party.localityId != null
            ? party.localityId
            : party.organisationId != null
                ? "organisation:" + party.organisationId
                : "unresolved:" + Folded.of(party.name);
    return key(Folded.of(name) + "|" + place);
  }

  private static String key(String text) {
    return text.length() <= LONGEST ? text : Sha256.of(text);
  }
}
