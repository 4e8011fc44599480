package org.caunoi.catalog.fact;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person in a fact, with the title of that day; a title without a name has no official. */
@Embeddable
public class FactOfficial {

  @Nullable
  @Column(name = "official_id")
  public UUID officialId;

  @Nullable public String name;

  /** As written. */
  @Nullable public String title;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  public OfficialSide side;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  public OfficialRole role;

  @Override
  public boolean equals(Object other) {
    return other instanceof FactOfficial official
        && side == official.side
        && role == official.role
        && Objects.equals(officialId, official.officialId)
        && Objects.equals(name, official.name)
        && Objects.equals(title, official.title);
  }

  @Override
  public int hashCode() {
    return Objects.hash(side, role, name, title);
  }
}
