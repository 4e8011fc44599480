package org.caunoi.catalog.official;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Query;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caunoi.catalog.fact.Fact;
import org.caunoi.catalog.fact.OfficialSide;
import org.caunoi.catalog.fact.Rows;
import org.jspecify.annotations.Nullable;

/** A person who acts for a locality or organisation; the same folded name there is the same one. */
@Entity
@Table(name = "official")
@DiscriminatorValue("OFFICIAL")
public class Official extends Fact {

  /** The day of an article is that of its publication, else that of the fact. */
  private static final String POSITIONS =
      """
      select case when thing.id in (:ids) then thing.id else thing.merged_into end, named.title,
             min(coalesce(article.published_on, fact.first_day)) as since,
             max(coalesce(article.published_on, fact.first_day)) as last
        from fact thing
        join fact_official named on named.official_id = thing.id
        join fact on fact.id = named.fact_id and fact.superseded_at is null
        join evidence on evidence.fact_id = fact.id and evidence.ordinal = 0
        join article on article.id = evidence.article_id
       where (thing.id in (:ids) or thing.merged_into in (:ids)) and named.title is not null
       group by 1, named.title
       order by since, named.title
      """;

  private static final String WITH_IDENTITIES =
      "select id from official where identity = any (cast(:identities as text[]))";

  /** Its natural key: see {@code Identity} of the reading. */
  @Column(nullable = false, updatable = false)
  public String identity;

  /** As first written. */
  @Column(nullable = false)
  public String name;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  public OfficialSide side;

  @Nullable
  @Column(name = "locality_id")
  public String localityId;

  @Nullable
  @Column(name = "organisation_id")
  public UUID organisationId;

  @Nullable public String country;

  /** Other ways in which the name is written. */
  @Column(name = "name_forms", columnDefinition = "text[]", nullable = false)
  public List<String> nameForms = new ArrayList<>();

  /** What the person holds or held, as people know it. */
  @ElementCollection
  @CollectionTable(name = "post", joinColumns = @JoinColumn(name = "official_id"))
  @OrderColumn(name = "ordinal")
  public List<Post> posts = new ArrayList<>();

  /** For Hibernate. */
  protected Official() {}

  /** A new person, unreviewed. */
  public Official(String identity, Instant now) {
    super(now);
    this.identity = identity;
  }

  /** Another one of the same name, whom no reading finds by it. */
  static Official another(Official one, Instant now) {
    Official other = new Official("", now);
    other.identity = "apart:" + other.id;
    other.name = one.name;
    other.side = one.side;
    other.localityId = one.localityId;
    other.organisationId = one.organisationId;
    other.country = one.country;
    other.takeAfter(one);
    return other;
  }

  /** Those of these natural keys that exist. */
  public static List<Official> withIdentities(Collection<String> identities) {
    return withIdentities(Official.class, WITH_IDENTITIES, identities);
  }

  /** The titles that articles gave these people, by person, the first one first. */
  static Map<UUID, List<Position>> positionsOf(Collection<UUID> ids) {
    Map<UUID, List<Position>> positions = new HashMap<>();
    if (!ids.isEmpty()) {
      Query query = getEntityManager().createNativeQuery(POSITIONS).setParameter("ids", ids);
      for (Object[] row : Rows.of(query)) {
        positions
            .computeIfAbsent((UUID) row[0], id -> new ArrayList<>())
            .add(new Position((String) row[1], (LocalDate) row[2], (LocalDate) row[3]));
      }
    }
    return positions;
  }

  /**
   * Takes over how another article writes the name; the first form in the order of letters stays,
   * so that the order in which articles come makes no difference.
   */
  public void learn(Official other) {
    if (!isDecided() && other.name.compareTo(name) < 0) {
      name = other.name;
    }
  }

  @Override
  public String subjectKind() {
    return "OFFICIAL";
  }
}
