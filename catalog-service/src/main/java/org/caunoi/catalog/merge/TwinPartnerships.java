package org.caunoi.catalog.merge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.caunoi.catalog.fact.Rows;
import org.caunoi.catalog.locality.Locality;

/** Of two equal partnerships of localities that become one, the one of the locality that stays. */
@ApplicationScoped
class TwinPartnerships {

  private static final String TWINS =
      """
      select old.id, old.review = 'CONFIRMED' or old.touched or old.confirmed_by is not null,
             kept.review = 'CONFIRMED', cast(kept.id as text)
        from partnership old
        join partnership kept on kept.kind = old.kind and kept.id <> old.id
         and kept.partner_id =
           case old.partner_id when :source then :target else old.partner_id end
         and kept.named_home_id =
           case old.named_home_id when :source then :target else old.named_home_id end
       where old.review <> 'MERGED' and :source in (old.partner_id, old.named_home_id)
       order by old.id
      """;

  private static final String MERGE =
      """
      with old as (
        insert into moved_reference (regrouping_id, reference, thing, detail, before)
          select :regrouping, 'partnership.review', cast(id as text), confirmed_by, review
            from partnership where id = :id)
      update partnership set review = 'MERGED', confirmed_by = null where id = :id
      """;

  private static final String PART =
      """
      update partnership p set review = moved.before, confirmed_by = moved.detail
        from moved_reference moved
       where moved.regrouping_id = :regrouping and moved.reference = 'partnership.review'
         and cast(p.id as text) = moved.thing and p.review = 'MERGED'
      """;

  private final EntityManager entities;

  TwinPartnerships(EntityManager entities) {
    this.entities = entities;
  }

  void merge(UUID regrouping, Locality source, Locality target) {
    for (Object[] twin : twins(source, target)) {
      Refused.when(
          (Boolean) twin[1] && !(Boolean) twin[2],
          "Cả hai đều có quan hệ đối tác này, và bên gộp đi đã có người quyết định; hãy xác nhận quan"
              + " hệ của bên ở lại trước: "
              + twin[3],
          "Both have this partnership, and a person decided on that of the one merged away; confirm"
              + " that of the one that stays first: "
              + twin[3]);
      entities
          .createNativeQuery(MERGE)
          .setParameter("regrouping", regrouping)
          .setParameter("id", twin[0])
          .executeUpdate();
    }
  }

  /** What a split would make equal to another one. */
  void refuseAmong(Locality from, Locality into, List<UUID> things) {
    for (Object[] twin : twins(from, into)) {
      Refused.when(
          things.contains((UUID) twin[0]),
          "Đơn vị kia đã có quan hệ đối tác này; hãy bỏ nó ra khỏi things: " + twin[0],
          "The other one has this partnership already; leave it out of things: " + twin[0]);
    }
  }

  void part(UUID regrouping) {
    entities.createNativeQuery(PART).setParameter("regrouping", regrouping).executeUpdate();
  }

  private List<Object[]> twins(Locality source, Locality target) {
    return Rows.of(
        entities
            .createNativeQuery(TWINS)
            .setParameter("source", source.id)
            .setParameter("target", target.id));
  }
}
