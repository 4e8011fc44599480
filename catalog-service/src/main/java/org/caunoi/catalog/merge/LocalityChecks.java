package org.caunoi.catalog.merge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.caunoi.catalog.fact.Rows;
import org.caunoi.catalog.locality.Level;
import org.caunoi.catalog.locality.Locality;
import org.caunoi.catalog.locality.Office;
import org.caunoi.catalog.typing.Typist;

/** Refuses to make one of two localities that cannot be one, and says what to do instead. */
@ApplicationScoped
class LocalityChecks {

  private static final String ON_BOTH_SIDES =
      """
      select cast(one.fact_id as text) from fact_party one
        join fact_party other on other.fact_id = one.fact_id and other.side <> one.side
         and 'PLACE' not in (one.side, other.side)
        join fact on fact.id = one.fact_id and fact.superseded_at is null
       where :source in (one.locality_id, one.of_locality_id)
         and :target in (other.locality_id, other.of_locality_id)
      union
      select cast(id as text) from partnership
       where (home_id, partner_id) in ((:source, :target), (:target, :source))
      """;

  private static final String NAMING =
      """
      select fact_id from fact_party where :id in (locality_id, of_locality_id)
      union select id from organisation where of_locality_id = :id
      union select id from official where locality_id = :id
      union select official_id from post where locality_id = :id
      union select id from partnership where :id in (home_id, named_home_id, partner_id)
      """;

  private final EntityManager entities;
  private final Office office;

  LocalityChecks(EntityManager entities, Office office) {
    this.entities = entities;
    this.office = office;
  }

  /** Whether one may be part of the other. */
  void ofMerge(Locality source, Locality target, Typist typist) {
    ofBoth(source, target);
    Refused.when(
        related(source, target, typist),
        "Một trong hai kế thừa hoặc thuộc đơn vị kia, nên là hai đơn vị; hãy sửa quan hệ ấy trước.",
        "One of them succeeds the other or lies in it, so they are two; correct that first.");
    Refused.when(
        !source.successors.isEmpty() && !source.successors.equals(target.successors),
        "Đơn vị này đã có đơn vị kế thừa; hãy ghi kế thừa như vậy cho đơn vị kia trước.",
        "It has been succeeded; say the same of the other one first.");
    List<?> both =
        entities
            .createNativeQuery(ON_BOTH_SIDES)
            .setParameter("source", source.id)
            .setParameter("target", target.id)
            .setMaxResults(10)
            .getResultList();
    Refused.when(
        !both.isEmpty(),
        "Có mục ghi hai đơn vị ở hai bên, nên là hai đơn vị; hãy sửa các mục này trước: " + both,
        "Something has them on opposite sides, so they are two; correct these first: " + both);
  }

  /** Whether what names the one may name the other. */
  void ofSplit(Locality from, Locality into, Collection<UUID> things) {
    ofBoth(into, from);
    Set<UUID> others = new TreeSet<>(things);
    Rows.<UUID>column(entities.createNativeQuery(NAMING).setParameter("id", from.id))
        .forEach(others::remove);
    Refused.when(
        !others.isEmpty(),
        "Những mục này không ghi đơn vị: " + others,
        "These do not name it: " + others);
  }

  private void ofBoth(Locality source, Locality target) {
    Refused.when(
        source.id.equals(target.id), "Hãy chọn một đơn vị khác.", "Choose another locality.");
    Refused.when(
        Stream.of(source, target).anyMatch(one -> one.mergedInto != null),
        "Một trong hai nay là một phần của đơn vị khác; hãy làm ở đơn vị đó, hoặc hoàn tác lần gộp ấy.",
        "One of them is part of another one now; turn to that, or undo that merge.");
    Refused.when(
        target.withdrawn,
        "Đơn vị kia không còn trong danh mục; hãy chọn đơn vị đang dùng.",
        "The other one is no longer in the gazetteer; choose one that is.");
    Refused.when(
        source.level == Level.COUNTRY, "Quốc gia không gộp, tách được.", "Countries are given.");
    Refused.when(
        !source.country.equals(target.country) || source.level != target.level,
        "Hai đơn vị khác nước hoặc khác cấp (%s %s, %s %s); nếu một bên ghi sai, hãy sửa bên đó trước."
            .formatted(source.country, source.level, target.country, target.level),
        "They are of different countries or levels (%s %s, %s %s); correct the one that is wrong first."
            .formatted(source.country, source.level, target.country, target.level));
    Refused.when(
        office.owns(source.id) != office.owns(target.id) || source.id.equals(office.id()),
        "Chỉ một trong hai thuộc cơ quan này; hãy sửa parentId của đơn vị ghi sai trước.",
        "Only one of them belongs to the office; correct the parentId of the wrong one first.");
  }

  private static boolean related(Locality source, Locality target, Typist typist) {
    return source.successors.contains(target.id)
        || target.successors.contains(source.id)
        || Stream.of("successor_id", "parent_id")
            .anyMatch(
                column ->
                    typist.leadsTo("locality", column, source.id, target.id)
                        || typist.leadsTo("locality", column, target.id, source.id));
  }
}
