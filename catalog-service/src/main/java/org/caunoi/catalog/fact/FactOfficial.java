package org.caunoi.catalog.fact;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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

  /** The party of an official's side that the title names, else the first of that side. */
  public static Optional<FactParty> partyOf(
      OfficialSide officialSide, @Nullable String title, List<FactParty> parties) {
    PartySide side = officialSide == OfficialSide.HOME ? PartySide.HOME : PartySide.PARTNER;
    List<FactParty> candidates = parties.stream().filter(party -> party.side == side).toList();
    String words = folded(title);
    return candidates.stream()
        .filter(party -> words.contains(folded(party.name)))
        .findFirst()
        .or(() -> candidates.stream().findFirst());
  }

  private static String folded(@Nullable String text) {
    return text == null ? "" : " " + Folded.of(text) + " ";
  }

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
