package org.caunoi.catalog.typing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.caunoi.catalog.fact.FactOfficial;
import org.caunoi.catalog.fact.OfficialRole;
import org.caunoi.catalog.fact.OfficialSide;
import org.jspecify.annotations.Nullable;

/**
 * A person in a fact as a person types it: one of the register, one by name (found again or new),
 * or a title alone.
 *
 * @param title of that day
 */
public record NewOfficialInFact(
    @Nullable UUID officialId,
    @Nullable @Size(max = Texts.WORDS) @Pattern(regexp = Texts.LINE) String name,
    @Nullable @Size(max = Texts.NAME) @Pattern(regexp = Texts.LINE) String title,
    @NotNull OfficialSide side,
    @NotNull OfficialRole role) {

  /** Of the people that are there. */
  public static List<NewOfficialInFact> of(List<FactOfficial> officials) {
    return officials.stream().map(NewOfficialInFact::of).toList();
  }

  private static NewOfficialInFact of(FactOfficial one) {
    return new NewOfficialInFact(one.officialId, one.name, one.title, one.side, one.role);
  }

  /** Whether it says no more than that official. */
  boolean isStill(FactOfficial official) {
    return side == official.side
        && role == official.role
        && Objects.equals(title, official.title)
        && (officialId == null ? name != null : officialId.equals(official.officialId))
        && (name == null || name.equals(official.name));
  }
}
