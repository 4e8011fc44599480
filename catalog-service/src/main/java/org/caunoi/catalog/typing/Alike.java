package org.caunoi.catalog.typing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.caunoi.catalog.fact.Fact;
import org.caunoi.catalog.fact.FactParty;
import org.caunoi.catalog.fact.PartySide;
import org.caunoi.catalog.http.Candidate;
import org.jspecify.annotations.Nullable;

/**
 * Looks for what of the register a new fact may be. Each question adds its answers:
 *
 * <pre>{@code
 * new Alike<>(entities, milestone)
 *     .sharingAParty().where("e.year = :year", "year", milestone.year).because("same-party-and-year")
 *     .candidates(found -> found.text);
 * }</pre>
 */
public final class Alike<T extends Fact> {

  /** Enough to choose from; who has more than that looks in the list. */
  private static final int SHOWN = 10;

  private final EntityManager entities;
  private final T fresh;
  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> parameters = new HashMap<>();
  private final Map<T, List<String>> found = new LinkedHashMap<>();
  private boolean hopeless;

  /** Questions about a fact that is not in the register yet. */
  public Alike(EntityManager entities, T fresh) {
    this.entities = entities;
    this.fresh = fresh;
  }

  /** Only those for which it holds; where the value is not known, none. */
  public Alike<T> where(String condition, String name, @Nullable Object value) {
    hopeless |= value == null;
    conditions.add(condition);
    parameters.put(name, value);
    return this;
  }

  /** Only those with a partner in common, or where there is none with any party. */
  public Alike<T> sharingAParty() {
    List<FactParty> partners = fresh.parties(PartySide.PARTNER);
    List<FactParty> parties = partners.isEmpty() ? fresh.parties : partners;
    List<String> places =
        parties.stream()
            .flatMap(party -> Stream.of(party.localityId, party.ofLocalityId))
            .flatMap(Stream::ofNullable)
            .toList();
    List<UUID> organisations =
        parties.stream().map(party -> party.organisationId).flatMap(Stream::ofNullable).toList();
    hopeless |= places.isEmpty() && organisations.isEmpty();
    conditions.add(
        "exists (select 1 from e.parties p where p.side <> PLACE and (p.localityId in :places"
            + " or p.ofLocalityId in :places or p.organisationId in :organisations))");
    parameters.put("places", places);
    parameters.put("organisations", organisations);
    return this;
  }

  /** Only those whose time touches that of the fact, give or take some days; undated: none. */
  public Alike<T> within(int days) {
    hopeless |= fresh.firstDay == null;
    conditions.add("e.firstDay <= :last and e.lastDay >= :first");
    parameters.put("first", fresh.firstDay == null ? null : fresh.firstDay.minusDays(days));
    parameters.put("last", fresh.lastDay == null ? null : fresh.lastDay.plusDays(days));
    return this;
  }

  /** Asks the question, and begins a new one. */
  public Alike<T> because(String why) {
    if (!hopeless) {
      ask().forEach(one -> found.computeIfAbsent(one, key -> new ArrayList<>()).add(why));
    }
    conditions.clear();
    parameters.clear();
    hopeless = false;
    return this;
  }

  private List<T> ask() {
    @SuppressWarnings("unchecked")
    Class<T> type = (Class<T>) fresh.getClass();
    TypedQuery<T> query =
        entities.createQuery(
            "select e from "
                + type.getName()
                + " e where e.supersededAt is null and e.review in (UNREVIEWED, CONFIRMED) and "
                + String.join(" and ", conditions)
                + " order by e.id desc",
            type);
    parameters.forEach(query::setParameter);
    return query.setMaxResults(SHOWN).getResultList();
  }

  /** All that was found, with what it is called. */
  public List<Candidate> candidates(Function<T, @Nullable String> label) {
    return found.entrySet().stream()
        .limit(SHOWN)
        .map(entry -> candidate(entry.getKey(), label, entry.getValue()))
        .toList();
  }

  private Candidate candidate(T one, Function<T, @Nullable String> label, List<String> why) {
    String name = label.apply(one);
    return new Candidate(one.id.toString(), name == null ? "" : name, why);
  }
}
