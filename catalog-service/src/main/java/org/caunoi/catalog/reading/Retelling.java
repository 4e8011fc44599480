package org.caunoi.catalog.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.caunoi.catalog.fact.Fact;
import org.caunoi.catalog.fact.Rows;

/** Makes the kept statements of articles name another thing where a person says that it is that. */
@ApplicationScoped
public class Retelling {

  /** Where a regrouping notes what was told: the detail is the MD5 of what is said since. */
  public static final String REFERENCE = "proposal.statement";

  /** Of the facts that a regrouping has moved, those that name the thing. */
  private static final String NAMING =
      """
      select p.id, p.statement from proposal p
       where p.fact_id in (
           select case when reference like 'fact!_%' escape '!' then cast(thing as uuid) end
             from moved_reference where regrouping_id = :regrouping)
         and strpos(p.statement, :quoted) > 0
       order by p.id
      """;

  /** What people typed of it is told anew from the fact as it is. */
  private static final String TYPED =
      """
      select t.fact_id from typed_statement t
       where t.fact_id in (
         select case when reference like 'fact!_%' escape '!' then cast(thing as uuid) end
           from moved_reference where regrouping_id = :regrouping)
       order by t.fact_id
      """;

  private static final String SAY =
      """
      update proposal set statement = :statement,
             blocks = case when stated then cast(:blocks as text[]) else blocks end
       where id = :proposal returning md5(statement)
      """;

  /** What was read again since names what it is then said to name. */
  private static final String BEFORE =
      """
      select p.id, case when md5(p.statement) = moved.detail then moved.before end, p.statement
        from moved_reference moved join proposal p on p.id = cast(moved.thing as uuid)
       where moved.regrouping_id = :regrouping and moved.reference = 'proposal.statement'
       order by p.id
      """;

  private final EntityManager entities;
  private final TypedStatements typed;
  private final SayingJson json;

  Retelling(EntityManager entities, TypedStatements typed, SayingJson json) {
    this.entities = entities;
    this.typed = typed;
    this.json = json;
  }

  /** A statement that names another thing now: what it said before, and the MD5 of what it says. */
  public record Told(UUID proposal, String before, String md5) {}

  /**
   * Lets the articles of what a regrouping has moved name the new id.
   *
   * @param held whether no later reading of these articles may name the old one in its place
   */
  public List<Told> tell(UUID regrouping, Renaming renaming, boolean held) {
    List<Told> told = new ArrayList<>();
    for (Object[] row :
        Rows.of(
            entities
                .createNativeQuery(NAMING)
                .setParameter("regrouping", regrouping)
                .setParameter("quoted", '"' + renaming.from() + '"'))) {
      UUID proposal = (UUID) row[0];
      String before = (String) row[1];
      told.add(new Told(proposal, before, say(proposal, renaming.of(json.read(before)))));
      if (held) {
        hold(proposal, renaming);
      }
    }
    return told;
  }

  /** Lets them say what they said; those that were read again since name the other id. */
  public void tellAsBefore(UUID regrouping, Renaming renaming) {
    List<Object[]> told =
        Rows.of(entities.createNativeQuery(BEFORE).setParameter("regrouping", regrouping));
    for (Object[] row : told) {
      UUID proposal = (UUID) row[0];
      Saying saying =
          row[1] == null ? renaming.of(json.read((String) row[2])) : json.read((String) row[1]);
      say(proposal, saying);
      entities
          .createNativeQuery(
              "delete from mention_by_hand where proposal_id = :proposal and from_id = :id")
          .setParameter("proposal", proposal)
          .setParameter("id", renaming.to())
          .executeUpdate();
    }
  }

  /** Brings what people typed in line with the facts that a regrouping has moved. */
  public void tellTyped(UUID regrouping) {
    Rows.<UUID>column(entities.createNativeQuery(TYPED).setParameter("regrouping", regrouping))
        .forEach(
            id -> {
              Fact fact = entities.find(Fact.class, id);
              entities.refresh(fact);
              typed.keepAgain(fact);
            });
  }

  /** Lets a proposal say this, and returns the MD5 of it. */
  String say(UUID proposal, Saying saying) {
    return (String)
        entities
            .createNativeQuery(SAY)
            .setParameter("statement", json.write(saying))
            .setParameter(
                "blocks", Blocks.of(saying, Traits.of(saying)).own().toArray(String[]::new))
            .setParameter("proposal", proposal)
            .getSingleResult();
  }

  private void hold(UUID proposal, Renaming renaming) {
    entities
        .createNativeQuery(
            """
            insert into mention_by_hand (proposal_id, from_id, to_id) values (:proposal, :old, :now)
            on conflict (proposal_id, from_id) do update set to_id = excluded.to_id
            """)
        .setParameter("proposal", proposal)
        .setParameter("old", renaming.from())
        .setParameter("now", renaming.to())
        .executeUpdate();
  }
}
