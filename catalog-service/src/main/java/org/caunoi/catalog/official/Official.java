package org.caunoi.catalog.official;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.caunoi.catalog.fact.Fact;
import org.caunoi.catalog.fact.OfficialSide;
import org.jspecify.annotations.Nullable;

/** A person who acts for a locality or organisation; the same folded name there is the same one. */
@Entity
@Table(name = "official")
@DiscriminatorValue("OFFICIAL")
public class Official extends Fact {

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

  /** For Hibernate. */
  protected Official() {}

  /** A new person, unreviewed. */
  public Official(String identity, Instant now) {
    super(now);
    this.identity = identity;
  }

  /** Those of these natural keys that exist. */
  public static List<Official> withIdentities(Collection<String> identities) {
    return identities.isEmpty() ? List.of() : list("identity in ?1", identities);
  }

  @Override
  public String subjectKind() {
    return "OFFICIAL";
  }
}
