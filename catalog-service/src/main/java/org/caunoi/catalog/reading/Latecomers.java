package org.caunoi.catalog.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.caunoi.catalog.fact.FactOfficial;
import org.caunoi.catalog.fact.FactParty;
import org.caunoi.catalog.fact.Rows;

/**
 * Parts what came after a merge of people or organisations, and would have been of the one that was
 * merged away: that is what its name says.
 */
@ApplicationScoped
public class Latecomers {

  private static final String NAMING =
      """
      select p.id, p.statement, p.fact_id from proposal p
       where p.fact_id in (select fact_id from %s where %s = cast(:id as uuid))
         and strpos(p.statement, :quoted) > 0
       order by p.id
      """;

  private final EntityManager entities;
  private final SayingJson json;
  private final Retelling retelling;

  Latecomers(EntityManager entities, SayingJson json, Retelling retelling) {
    this.entities = entities;
    this.json = json;
    this.retelling = retelling;
  }

  /** Lets statements that name an organisation in the words of another one name that. */
  public void ofOrganisation(UUID from, UUID to) {
    Renaming renaming = new Renaming(from.toString(), to.toString(), null);
    Set<String> identities = identities("organisation", to);
    for (Object[] row : naming("fact_party", "organisation_id", renaming)) {
      Saying saying = json.read((String) row[1]);
      for (FactParty party : saying.parties()) {
        if (renaming.from().equals(String.valueOf(party.organisationId))
            && identities.contains(Identity.ofOrganisation(party))) {
          party.organisationId = UUID.fromString(renaming.to());
          part("fact_party", "organisation_id", (UUID) row[2], renaming, party.name);
          retelling.say((UUID) row[0], saying);
        }
      }
    }
  }

  /** Lets statements that name an official in the words of another one name that. */
  public void ofOfficial(UUID from, UUID to) {
    Renaming renaming = new Renaming(from.toString(), to.toString(), null);
    Set<String> identities = identities("official", to);
    for (Object[] row : naming("fact_official", "official_id", renaming)) {
      Saying saying = json.read((String) row[1]);
      for (FactOfficial official : saying.officials()) {
        if (official.name != null
            && renaming.from().equals(String.valueOf(official.officialId))
            && identities.contains(identity(official, saying))) {
          official.officialId = UUID.fromString(renaming.to());
          part("fact_official", "official_id", (UUID) row[2], renaming, official.name);
          retelling.say((UUID) row[0], saying);
        }
      }
    }
  }

  /** The natural keys of a thing, and of those that are merged into it. */
  private Set<String> identities(String table, UUID thing) {
    return Set.copyOf(
        Rows.<String>column(
            entities
                .createNativeQuery(
                    "select identity from "
                        + table
                        + " where id in (select id from fact where id = :id or merged_into = :id)")
                .setParameter("id", thing)));
  }

  private static String identity(FactOfficial official, Saying saying) {
    return FactOfficial.partyOf(official.side, official.title, saying.parties())
        .map(party -> Identity.ofOfficial(String.valueOf(official.name), party))
        .orElse("");
  }

  private List<Object[]> naming(String table, String column, Renaming renaming) {
    return Rows.of(
        entities
            .createNativeQuery(NAMING.formatted(table, column))
            .setParameter("id", renaming.from())
            .setParameter("quoted", '"' + renaming.from() + '"'));
  }

  private void part(String table, String column, UUID fact, Renaming renaming, String name) {
    String sql =
        "update %1$s set %2$s = cast(:now as uuid) where fact_id = :fact"
            + " and %2$s = cast(:old as uuid) and name = :name";
    int parted =
        entities
            .createNativeQuery(sql.formatted(table, column))
            .setParameter("now", renaming.to())
            .setParameter("old", renaming.from())
            .setParameter("fact", fact)
            .setParameter("name", name)
            .executeUpdate();
    if (parted > 0) {
      entities
          .createNativeQuery(
              "update fact set version = version + 1, changed_at = now() where id = :fact")
          .setParameter("fact", fact)
          .executeUpdate();
    }
  }
}
