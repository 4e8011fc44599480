package org.caunoi.catalog.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.caunoi.catalog.fact.Fact;
import org.jspecify.annotations.Nullable;

/** An organisation of a locality; the same folded name in the same locality is the same one. */
@Entity
@Table(name = "organisation")
@DiscriminatorValue("ORGANISATION")
public class Organisation extends Fact {

  private static final String WITH_IDENTITIES =
      "select id from organisation where identity = any (cast(:identities as text[]))";

  /** Its natural key: see {@code Identity} of the reading. */
  @Column(nullable = false, updatable = false)
  public String identity;

  /** As first written. */
  @Column(nullable = false)
  public String name;

  @Nullable
  @Column(name = "name_vi")
  public String nameVi;

  @Nullable
  @Column(name = "name_en")
  public String nameEn;

  @Enumerated(EnumType.STRING)
  @Column(name = "form", nullable = false)
  public OrganisationKind kind;

  @Nullable
  @Column(name = "of_locality_id")
  public String ofLocalityId;

  @Nullable public String country;

  /** In its own script. */
  @Nullable
  @Column(name = "name_native")
  public String nameNative;

  @Column(columnDefinition = "text[]", nullable = false)
  public List<String> aliases = new ArrayList<>();

  /** The last day on which it existed. */
  @Nullable
  @Column(name = "ended_on")
  public LocalDate endedOn;

  /** What took its place. */
  @Nullable
  @Column(name = "successor_id")
  public UUID successorId;

  /** For Hibernate. */
  protected Organisation() {}

  /** A new organisation, unreviewed. */
  public Organisation(String identity, Instant now) {
    super(now);
    this.identity = identity;
  }

  /** Another one of the same name, which no reading finds by it. */
  static Organisation another(Organisation one, Instant now) {
    Organisation other = new Organisation("", now);
    other.identity = "apart:" + other.id;
    other.name = one.name;
    other.nameVi = one.nameVi;
    other.nameEn = one.nameEn;
    other.kind = one.kind;
    other.ofLocalityId = one.ofLocalityId;
    other.country = one.country;
    other.takeAfter(one);
    return other;
  }

  /** Those of these natural keys that exist. */
  public static List<Organisation> withIdentities(Collection<String> identities) {
    return withIdentities(Organisation.class, WITH_IDENTITIES, identities);
  }

  /**
   * Takes over what another article calls it. Of two forms of one name the first in the order of
   * their letters stays, so that the order in which articles come makes no difference; what a
   * person has decided stays as it is.
   */
  public void learn(Organisation other) {
    if (!isDecided()) {
      name = name.compareTo(other.name) <= 0 ? name : other.name;
      nameVi = first(nameVi, other.nameVi);
      nameEn = first(nameEn, other.nameEn);
      kind = OrganisationKind.ofName(name);
    }
  }

  @Override
  public String subjectKind() {
    return "ORGANISATION";
  }
}
